internal import ArgumentParser
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

  @Option(help: "Write text for people, or json: the record or baseline itself.")
  var format = ReportFormat.text

  func run() throws {
    var answer: [UInt8] = []
    var reader = InputReader(format: reading.from)
    for path in try InputFolder.files(at: file) {
      try reader.open(path)
      while let document = try reader.next() {
        if !answer.isEmpty && format == .text { answer += Array("\n".utf8) }
        answer += try bytes(of: document, path)
      }
    }
    try Output().write(answer)
  }

  private func bytes(of document: PoolDocument, _ path: String) throws -> [UInt8] {
    switch document {
    case .record(let record):
      if format == .json { return JSONWriter.document(RecordDocument.json(for: record)) }
      // Without a brand libcpuid has little more than the model to go by.
      let isNamed = CPUKind.of(record.vendor, record.signature)?.codeName != nil
      let table = record.brand.isEmpty || isNamed ? nil : record.cpus.first?.leaves
      let codeName = table.flatMap(CodeName.of)
      do throws(RecordViewError) {
        let view = looking.view ?? .hardware
        return Array(try HostReport.text(for: record, as: view, codeName: codeName).utf8)
      } catch {
        throw InputError.noView(path: path, error)
      }
    case .statement(let statement):
      for note in statement.notes { StandardError.write("\(Printable.path(path)): \(note)") }
      return try bytes(of: Baseline(of: Pool([InputReader.hostClass(of: statement, path)])))
    case .baseline(let classes, let cuts):
      for found in classes.map(\.view.recordView) {
        guard let asked = looking.view, asked != found else { continue }
        throw InputError.otherView(path: path, found, asked: asked)
      }
      return bytes(of: Baseline(of: try Pool(classes), cuts: cuts))
    }
  }

  private func bytes(of baseline: Baseline) -> [UInt8] {
    let renderer: any BaselineRenderer = format == .json ? BaselineDocument() : TextReport()
    return Array(renderer.text(for: baseline).utf8)
  }
}
