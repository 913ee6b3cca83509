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

  @Option(
    help: ArgumentHelp(
      "Call the host on standard input, or of the only input, by this name.", valueName: "name"))
  private var host: String?

  @Option(
    help: ArgumentHelp(
      "Take only hosts and guests whose name, file or folder is like this: * and ? stand for any "
        + "characters. May be repeated.", valueName: "pattern"))
  private var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out hosts, guests and files whose name or folder is like this. May be repeated.",
      valueName: "pattern"))
  private var exclude: [String] = []

  /// The format of every input; `nil` where each is recognised by its content.
  var format: Format? { from?.format }

  /// How `inputs` are read.
  func terms(for inputs: [String]) -> InputTerms {
    let named = inputs.count == 1 ? inputs[0] : InputOptions.standardInput
    return InputTerms(
      format: format, names: host.map { [named: $0] } ?? [:],
      selection: InputSelection(only: only, excluding: exclude))
  }

  /// Refuses paths that name standard input more than once, and a name for a host that is not there.
  ///
  /// - Parameters:
  ///   - inputs: what the command reads.
  ///   - others: files that it reads besides.
  /// - Throws: `ValidationError`.
  func check(_ inputs: [String], besides others: [String] = []) throws {
    guard (inputs + others).count(where: { $0 == InputOptions.standardInput }) < 2 else {
      throw ValidationError("standard input can be read only once")
    }
    guard let host else { return }
    guard !host.isEmpty else { throw ValidationError("--host wants a name that is not empty") }
    guard inputs.count == 1 || inputs.contains(InputOptions.standardInput) else {
      throw ValidationError("--host names the host on standard input, and no input is -")
    }
  }

  private static let standardInput = "-"
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
