internal import ArgumentParser
internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// `poolcpu show`: what is this CPU, which bits does it show, which MSRs change them.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Explain a record, a baseline or a dump.",
    discussion: """
      Example:
        poolcpu show n2.txt
        poolcpu show n2.txt --format json > n2.json

      Exit status: 0 shown, 2 it could not be read, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A record, a baseline or a dump.", valueName: "file"),
    completion: .file())
  var file: String

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws { try reading.check([file]) }

  func run() throws {
    var found: [(document: PoolDocument, path: String)] = []
    let terms = reading.terms(for: [file])
    var reader = InputReader(terms, guest: nil)
    var run = InputRun(terms.selection)
    try reader.read(file, in: &run) { reader, _, document throws(InputError) in
      found.append((document, reader.path))
    }
    try run.end()
    var parts: [Answer<JSONForm>] = []
    var list = ShownList()
    for (document, path) in found {
      // A log becomes the record of its host; its guest is for people.
      if case .statement(let guest) = document, guest.isBesideHost, !answer.isText { continue }
      parts.append(try answer(for: document, from: path, in: &list))
    }
    try answer.write(answer(of: parts, list))
  }

  /// All that was found: a list where there is no room for each.
  private func answer(of parts: [Answer<JSONForm>], _ list: ShownList) -> Answer<JSONForm> {
    func joined(_ part: (Answer<JSONForm>) throws -> String) rethrows -> String {
      try parts.map(part).joined(separator: "\n")
    }
    let text = AnswerText(
      page: { screen in
        list.count > 1 ? list.text(on: screen) : try joined { try $0.text.page(screen) }
      },
      full: { screen in try joined { try $0.text.full(screen) } })
    return Answer(text) { Array(try parts.map { try $0.form(.json).bytes }.joined()) }
  }

  private func answer(
    for document: PoolDocument, from path: String, in list: inout ShownList
  ) throws -> Answer<JSONForm> {
    switch document {
    case .record(let record):
      list.add(record)
      return answer(for: record, from: path)
    case .statement(let statement):
      InputReader.tellNotes(of: statement, at: path)
      if statement.subject == .difference {
        list.add(statement)
        return answer(forDifference: statement, from: path)
      }
      let baseline = Baseline(of: try Pool([InputReader.hostClass(of: statement, path)]))
      list.add(statement, baseline)
      let answer = answer(for: baseline)
      guard statement.subject == .definition else { return answer }
      let page = { GuestPage.text(for: statement, baseline, on: $0) }
      return Answer(AnswerText(page: page, full: answer.text.full), form: answer.form)
    case .baseline(let classes, let cuts):
      for hostClass in classes { try InputReader.check(hostClass, against: looking.view, at: path) }
      let baseline = Baseline(of: try Pool(classes), cuts: cuts)
      list.add(baseline, from: path)
      return answer(for: baseline)
    }
  }

  private func answer(
    forDifference statement: CPUStatement, from path: String
  ) -> Answer<JSONForm> {
    let text = AnswerText { DifferencePage.text(for: statement, at: path, on: $0) }
    return Answer(text) { throw InputError.statement(path: path, .needsHost(statement.name)) }
  }

  private func answer(for record: HostRecord, from path: String) -> Answer<JSONForm> {
    let view = looking.view ?? .hardware
    func text(
      _ make: @escaping (String?, Screen) throws(PerspectiveError) -> String
    ) -> (Screen) throws -> String {
      { screen in
        do throws(PerspectiveError) {
          return try make(codeName(of: record), screen)
        } catch {
          throw InputError.noView(path: path, error)
        }
      }
    }
    let told = AnswerText(
      page: text { name, screen throws(PerspectiveError) in
        try HostPage.text(for: record, as: view, codeName: name, on: screen)
      },
      full: text { name, screen throws(PerspectiveError) in
        try HostReport.text(for: record, as: view, codeName: name, on: screen)
      })
    return Answer(told) { JSONWriter.document(RecordDocument.json(for: record)) }
  }

  /// What libcpuid calls the CPU, where poolcpu has no name; without a brand it has little to go by.
  private func codeName(of record: HostRecord) -> String? {
    let isNamed = CPUKind.of(record.vendor, record.signature)?.codeName != nil
    guard !record.brand.isEmpty, !isNamed, let cpu = record.cpus.first else { return nil }
    return CodeName.of(cpu.leaves)
  }

  private func answer(for baseline: Baseline) -> Answer<JSONForm> {
    let answer = Answer(
      baseline,
      FormOptions(showsExperimental: false, target: .assumed, isFull: self.answer.text.isFull))
    return Answer(answer.text) { try answer.form(.json).bytes }
  }
}
