internal import ArgumentParser

/// Where an answer goes.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the answer to this file, or to standard output.", valueName: "file"))
  var path = "-"

  /// The file, or standard output.
  var output: Output { Output(path) }
}
