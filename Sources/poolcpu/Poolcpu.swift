internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

/// The command line of poolcpu.
struct Poolcpu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poolcpu",
    abstract: "Level the CPUID of a pool of x86 hosts for live migration.",
    usage: """
      poolcpu <subcommand>
      poolcpu --version [--verbose]
      """,
    discussion: """
      Answers are on standard output, everything else is on standard error. FILE may be -.

      Exit status: 0 done or yes, 1 the answer is no, 2 an error, 3 nobody can tell, \
      64 wrong usage.
      """,
    version: Version.number,
    subcommands: [
      Scan.self, Show.self, BaselineCommand.self, CheckCommand.self, Diff.self, Levels.self,
      Name.self, Explain.self, Models.self, Why.self, Plan.self, Report.self, Watch.self,
      Convert.self, Apply.self, Verify.self, Rollback.self,
    ])

  /// The subcommands that have a work of their own.
  static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Refuses a first word that is no subcommand, with the nearest that is one.
  static func checkSubcommand(in arguments: [String]) throws {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    var (command, path) = (configuration, "poolcpu")
    for word in words {
      if command.subcommands.isEmpty || word.hasPrefix("-") { return }
      let next = command.subcommands.first { $0.configuration.commandName == word }
      guard let next else {
        if word == "help" { return }
        let names = command.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        let cure = NearestName.question(NearestName.several(word, among: names))
        throw ValidationError(
          "\(path == "poolcpu" ? "there is" : "\(path) has") no subcommand '\(Printable.quote(word))'; "
            + (cure ?? "\(path) --help lists them"))
      }
      path += " \(word)"
      command = next.configuration
    }
  }

  /// ``EntryPoint`` answers it together with `--version`.
  @Flag(help: "With --version: what is linked, in which versions.")
  var verbose = false

  func validate() throws {
    if verbose { throw ValidationError("--verbose goes with --version only") }
  }

  /// No subcommand is no question.
  func run() throws {
    throw ValidationError("name a subcommand; poolcpu --help lists them")
  }
}

/// The exit statuses of every command, besides ArgumentParser's 0 (done) and 64 (wrong usage).
enum ExitStatus {
  /// The answer is no: a move is unsafe, hosts do not make a pool, a level is out of reach.
  static let no = ExitCode(1)
  /// Something failed and there is no answer.
  static let error = ExitCode(2)

  /// Nobody can tell: data is missing on which the answer depends.
  static let cannotTell = ExitCode(3)

  /// The status for an error that ends a command.
  ///
  /// Hosts that were all read but make no pool, or do not reach a level, are an answer: no.
  static func of(_ error: any Error) -> ExitCode {
    switch error {
    case PoolError.mixedVendors, is UnreachedLevel: no
    default: self.error
    }
  }
}
