internal import ArgumentParser

/// The command line of poolcpu.
struct Poolcpu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poolcpu",
    abstract: "Level the CPUID of a pool of x86 hosts for live migration.",
    discussion: """
      Answers are on standard output, everything else is on standard error. FILE may be -.

      Exit status: 0 done or yes, 1 the answer is no, 2 an error, 3 nobody can tell, \
      64 wrong usage.
      """,
    version: Version.number,
    subcommands: [
      Scan.self, Show.self, BaselineCommand.self, CheckCommand.self, Diff.self, Levels.self,
      Name.self, Models.self, Why.self, Convert.self, Apply.self, Verify.self, Rollback.self,
    ])
}

/// The version of poolcpu.
enum Version {
  /// The number that `--version` prints and records carry.
  static let number = "0.2.0"
}
