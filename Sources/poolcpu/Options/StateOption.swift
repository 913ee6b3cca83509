internal import ArgumentParser

/// Where a host's state is kept.
struct StateOption: ParsableArguments {
  /// The folder of an installed poolcpu.
  static let standard = "/var/lib/poolcpu"

  @Option(help: ArgumentHelp("Keep state and plan in this folder.", valueName: "dir"))
  var state = StateOption.standard
}
