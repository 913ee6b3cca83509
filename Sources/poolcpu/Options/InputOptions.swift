internal import ArgumentParser
internal import PoolFormats

/// How the inputs of a command are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(ReadFormat.listed(after: "Read every input in this format instead of recognising it by its content."))",
      valueName: "format"),
    completion: .list(ReadFormat.allValueStrings), transform: ReadFormat.named)
  private var from: ReadFormat?

  /// The format of every input; `nil` where each is recognised by its content.
  var format: Format? { from?.format }

  /// Refuses `paths` that name standard input more than once.
  static func checkStandardInput(in paths: [String]) throws {
    guard paths.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("standard input can be read only once")
    }
  }
}

/// A format that is read, as `--from` names it.
struct ReadFormat: ExpressibleByArgument {
  let format: Format

  static var allValueStrings: [String] { Format.readable.map(\.rawValue) }

  init?(argument: String) {
    guard let format = Format.readable.first(where: { $0.rawValue == argument }) else { return nil }
    self.format = format
  }
}
