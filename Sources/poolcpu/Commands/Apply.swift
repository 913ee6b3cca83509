internal import ArgumentParser
internal import CPUIDKit
internal import HostProbe
internal import PoolKit

/// `poolcpu apply`: makes this host show a plan.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Write the MSR values that make this host show a plan.",
    discussion: """
      Example:
        poolcpu baseline pool/ --format json -o pool.json
        poolcpu apply pool.json --dry-run
        poolcpu apply pool.json

      PLAN is a baseline that holds this host. Values are worked out anew from the registers and \
      CPUID of every online CPU. What they held is kept before the first is written; each is read \
      back, and CPUID must show the plan. At the first failure every CPU gets its values back. Run \
      it as root with the msr module loaded, before guests start; read docs/safety.md first.

      Values are lost at reset, suspend and on CPUs that come online; --boot writes them again.

      Exit status: 0 the host shows the plan, 2 it does not and has its previous values, or the \
      message says which not, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A baseline in JSON that holds this host.", valueName: "plan"),
    completion: .file())
  var plan: String?

  @Option(help: "The name of this machine in the plan, instead of its host name.")
  var host: String?

  @Flag(help: "Say what would be written, and touch nothing; with --full every read and write.")
  var dryRun = false

  @OptionGroup var text: TextOptions

  @Flag(help: "Put the plan in place that was applied last; do nothing when there is none.")
  var boot = false

  @OptionGroup var kept: StateOption

  @OptionGroup var folders: HostFolders

  func validate() throws {
    guard (plan == nil) == boot else {
      throw ValidationError("give a plan, or --boot for the one that was applied last")
    }
    guard host != "" else { throw ValidationError("--host wants a name that is not empty") }
  }

  func run() throws {
    let session = try folders.session(state: kept.state)
    if let plan {
      guard let host = host ?? HostIdentity.name else { throw OverrideError.noHostName }
      return try write(
        session.apply(OverridePlanFile.baseline(at: plan), host: host, isDryRun: dryRun))
    }
    guard let last = try session.lastPlan() else {
      return StandardError.write(
        "\(Printable.path(kept.state)) holds no plan, so there is nothing to do")
    }
    try write(session.apply(last.baseline, host: host ?? last.host, isDryRun: dryRun))
  }

  private func write(_ answer: AnswerText) throws { try answer.write(text) }
}
