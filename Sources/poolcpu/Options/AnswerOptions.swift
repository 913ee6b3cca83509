internal import ArgumentParser
internal import HostProbe

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
  @OptionGroup private var extent: FullOption

  @Option(help: "Write the answer as text for people, or as json.")
  private var format = AnswerFormat<JSONForm>.text

  @OptionGroup private var destination: OutputOption

  /// Writes `answer` as the user asks for it.
  func write(_ answer: Answer<JSONForm>) throws {
    try answer.write(as: format, isFull: extent.isFull, to: destination.output)
  }
}

/// How much people are told.
struct FullOption: ParsableArguments {
  @Flag(name: .customLong("full"), help: "Print everything, not what has room on one screen.")
  var isFull = false
}

/// Where a host's state is kept.
struct StateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep state and plan in this folder.", valueName: "dir"),
    completion: .directory)
  var state = StateFolder.standard
}
