public import ArgumentParser
public import PoolFormats

/// How the inputs of a command are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read every input in this format instead of recognising it by its content.",
      valueName: "format"))
  var from: InputFormat?
}

extension InputFormat: ExpressibleByArgument {}
