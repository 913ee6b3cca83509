internal import ArgumentParser

/// How much people are told.
struct FullOption: ParsableArguments {
  @Flag(name: .customLong("full"), help: "Print everything, not what has room on one screen.")
  var isFull = false
}
