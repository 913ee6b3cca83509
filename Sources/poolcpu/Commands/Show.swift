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

  @Argument(help: ArgumentHelp("A record, a baseline or a dump.", valueName: "file"))
  var file: String

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @OptionGroup var extent: FullOption

  @Option(help: "Write text for people, or json: the record or baseline itself.")
  var format = ReportFormat.text

  func run() throws {
    var answers: [[UInt8]] = []
    var list = ShownList()
    var reader = InputReader(format: reading.format)
    for path in try InputFolder.files(at: file) {
      try reader.open(path)
      while let document = try reader.next() {
        answers.append(try bytes(of: document, path, in: &list))
      }
    }
    if format == .text && !extent.isFull && list.count > 1 {
      return try Output().write(Array(list.text(on: TerminalScreen.of()).utf8))
    }
    let between = format == .text ? Array("\n".utf8) : []
    try Output().write(Array(answers.joined(separator: between)))
  }

  private func bytes(
    of document: PoolDocument, _ path: String, in list: inout ShownList
  ) throws -> [UInt8] {
    switch document {
    case .record(let record):
      list.add(record)
      return try bytes(of: record, path)
    case .statement(let statement):
      for note in statement.notes { StandardError.write("\(Printable.path(path)): \(note)") }
      let baseline = Baseline(of: try Pool([InputReader.hostClass(of: statement, path)]))
      list.add(statement, baseline)
      if statement.subject == .definition, format == .text, !extent.isFull {
        return Array(GuestPage.text(for: statement, baseline, on: TerminalScreen.of()).utf8)
      }
      return bytes(of: baseline)
    case .baseline(let classes, let cuts):
      for found in classes.map(\.view.perspective) {
        guard let asked = looking.view, asked != found else { continue }
        throw InputError.otherView(path: path, found, asked: asked)
      }
      let baseline = Baseline(of: try Pool(classes), cuts: cuts)
      list.add(baseline, from: path)
      return bytes(of: baseline)
    }
  }

  private func bytes(of record: HostRecord, _ path: String) throws -> [UInt8] {
    if format == .json { return JSONWriter.document(RecordDocument.json(for: record)) }
    // Without a brand libcpuid has little more than the model to go by.
    let isNamed = CPUKind.of(record.vendor, record.signature)?.codeName != nil
    let table = record.brand.isEmpty || isNamed ? nil : record.cpus.first?.leaves
    let (view, codeName) = (looking.view ?? .hardware, table.flatMap(CodeName.of))
    let screen = TerminalScreen.of()
    do throws(PerspectiveError) {
      let text =
        extent.isFull
        ? try HostReport.text(for: record, as: view, codeName: codeName, on: screen)
        : try HostPage.text(for: record, as: view, codeName: codeName, on: screen)
      return Array(text.utf8)
    } catch {
      throw InputError.noView(path: path, error)
    }
  }

  private func bytes(of baseline: Baseline) -> [UInt8] {
    let form: BaselineFormat = format == .json ? .json : .text
    let options = FormOptions(
      showsExperimental: false, target: .assumed, isFull: extent.isFull)
    let renderer = form.renderer(options, on: TerminalScreen.of())
    return Array(renderer.text(for: baseline).utf8)
  }
}
