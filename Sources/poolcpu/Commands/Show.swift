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

  @OptionGroup var extent: FullOption

  @Option(help: "Write text for people, or json: the record or baseline itself.")
  var format = AnswerFormat<JSONForm>.text

  func run() throws {
    var parts: [[UInt8]] = []
    var list = ShownList()
    var reader = InputReader(format: reading.format, guest: nil)
    let screen = TerminalScreen.of()
    try reader.open(all: file)
    while let document = try reader.next() {
      // A log becomes the record of its host; its guest is for people.
      if case .statement(let guest) = document, guest.isBesideHost, format != .text { continue }
      let hostClass = try answer(for: document, from: reader, in: &list)
      parts.append(try hostClass.written(as: format, isFull: extent.isFull, on: screen).bytes)
    }
    try answer(of: parts, list).write(as: format, isFull: extent.isFull)
  }

  /// All that was found: a list where there is no room for each.
  private func answer(of parts: [[UInt8]], _ list: ShownList) -> Answer<JSONForm> {
    let all = { (_: Screen) in
      String(decoding: Array(parts.joined(separator: "\n".utf8)), as: UTF8.self)
    }
    let text = AnswerText(page: { list.count > 1 ? list.text(on: $0) : all($0) }, full: all)
    return Answer(text) { Array(parts.joined()) }
  }

  private func answer(
    for document: PoolDocument, from reader: borrowing InputReader, in list: inout ShownList
  ) throws -> Answer<JSONForm> {
    switch document {
    case .record(let record):
      list.add(record)
      return answer(for: record, from: reader.path)
    case .statement(let statement):
      reader.tellNotes(of: statement)
      if statement.subject == .difference {
        list.add(statement)
        return answer(forDifference: statement, from: reader.path)
      }
      let baseline = Baseline(of: try Pool([InputReader.hostClass(of: statement, reader.path)]))
      list.add(statement, baseline)
      let answer = answer(for: baseline)
      guard statement.subject == .definition else { return answer }
      let page = { GuestPage.text(for: statement, baseline, on: $0) }
      return Answer(AnswerText(page: page, full: answer.text.full), form: answer.form)
    case .baseline(let classes, let cuts):
      for hostClass in classes { try reader.check(hostClass, against: looking.view) }
      let baseline = Baseline(of: try Pool(classes), cuts: cuts)
      list.add(baseline, from: reader.path)
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
      baseline, FormOptions(showsExperimental: false, target: .assumed, isFull: extent.isFull))
    return Answer(answer.text) { try answer.form(.json).bytes }
  }
}
