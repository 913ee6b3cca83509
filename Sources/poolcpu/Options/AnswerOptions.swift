internal import ArgumentParser

/// In which form an answer goes out, and where to.
struct AnswerOptions: ParsableArguments {
  @Option(help: "Write the answer as text for people, or as json.")
  var format = ReportFormat.text

  @OptionGroup private var destination: OutputOption

  /// Where the answer goes.
  var output: Output { destination.output }
}
