internal import ArgumentParser
internal import HostProbe
internal import PoolFormats

/// Where an answer goes.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the answer to this file, or to standard output.", valueName: "file"),
    completion: .file())
  var path = "-"

  /// The file, or standard output.
  var output: Output { Output(path) }
}

/// In which form an answer goes out, how much of it, and where to.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var text: TextOptions

  @Option(help: "Write the answer as text for people, or as json.")
  private var format = AnswerFormat<JSONForm>.text

  @OptionGroup private var destination: OutputOption

  /// Whether the answer is text for people.
  var isText: Bool { format == .text }

  /// Writes `answer` as the user asks for it.
  func write(_ answer: Answer<JSONForm>) throws {
    try answer.write(as: format, text, to: destination.output)
  }
}

/// How people are told.
struct TextOptions: ParsableArguments {
  @Flag(name: .customLong("full"), help: "Print everything, not what has room on one screen.")
  var isFull = false

  @Option(help: "Colour the text: always, never, or auto, on a terminal without NO_COLOR.")
  var color = ColourChoice.auto

  /// The screen of text that goes to `output`.
  func screen(of output: Output = Output()) -> Screen { TerminalScreen.of(output, color) }
}

/// Whether text has colours, as `--color` names it.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Where a host's state is kept.
struct StateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep state and plan in this folder.", valueName: "dir"),
    completion: .directory)
  var state = StateFolder.standard
}
