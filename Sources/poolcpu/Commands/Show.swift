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

  @Option(help: "Write text for people, or json: the record or baseline itself.")
  var format = ReportFormat.text

  func run() throws {
    var answer: [UInt8] = []
    var reader = InputReader(format: reading.from)
    for path in try InputFolder.files(at: file) {
      try reader.open(path)
      while let document = try reader.next() {
        if !answer.isEmpty && format == .text { answer += Array("\n".utf8) }
        answer += try bytes(of: document)
      }
    }
    try Output().write(answer)
  }

  private func bytes(of document: PoolDocument) throws -> [UInt8] {
    switch document {
    case .record(let record):
      if format == .json { return JSONWriter.document(RecordDocument.json(for: record)) }
      // Without a brand libcpuid has little more than the model to go by, and guesses.
      let table = record.brand.isEmpty ? nil : record.cpus.first?.leaves
      return Array(HostReport.text(for: record, codeName: table.flatMap(CodeName.of)).utf8)
    case .baseline(let classes, let cuts):
      let baseline = Baseline(of: try Pool(classes), cuts: cuts)
      let renderer: any BaselineRenderer = format == .json ? BaselineDocument() : TextReport()
      return Array(renderer.text(for: baseline).utf8)
    }
  }
}
