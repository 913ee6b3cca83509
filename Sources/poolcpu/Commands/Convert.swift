internal import ArgumentParser
internal import PoolFormats
internal import PoolKit

/// `poolcpu convert`: a record as a dump, a dump as a record.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a record or dump of one host into another format.",
    discussion: """
      Example:
        poolcpu convert n2.txt --format record -o n2.json
        poolcpu convert n1.json --format cpuid-r --lossy
        ssh n3 cpuid -r | poolcpu convert - --host n3 --format record -o n3.json

      What the format cannot hold stops the conversion and is named; --lossy leaves it out, and says \
      so. A host whose text does not name it is called after the file, or by --host.

      Exit status: 0 converted, 2 an error, or something would be lost, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A record or dump of one host.", valueName: "file"),
    completion: .file())
  var file: String

  @OptionGroup var reading: InputOptions

  /// The format; the option was called `--to` until 0.2.
  @Option(
    name: [.long, .customLong("to")],
    help: ArgumentHelp(RecordForm.listed(after: "The format to write."), valueName: "format"),
    completion: .list(RecordForm.allValueStrings), transform: RecordForm.named)
  var format: RecordForm

  @Flag(help: "Leave out what the format cannot hold.")
  var lossy = false

  @OptionGroup var destination: OutputOption

  func validate() throws { try reading.check([file]) }

  func run() throws {
    let record = try InputReader.record(at: file, reading.terms(for: [file]))
    if !format.format.isDocument { try InputReader.checkHardware(of: record, at: file) }
    let losses = format.format.losses(of: record)
    if !losses.isEmpty {
      guard lossy else { throw ConversionError.lossy(format.format, losses) }
      StandardError.write("\(format.format.rawValue) leaves out \(RecordLoss.list(losses))")
    }
    try destination.output.write(format.bytes(of: record))
  }
}

/// Why a record was not converted.
enum ConversionError: Error, Hashable {
  /// The format does not hold all of it.
  case lossy(Format, [RecordLoss])
}

extension ConversionError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .lossy(let form, let losses):
      "\(form.rawValue) cannot hold \(RecordLoss.list(losses)); "
        + "say --lossy to leave it out, or convert to record"
    }
  }
}
