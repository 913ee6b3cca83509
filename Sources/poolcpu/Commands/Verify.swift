internal import ArgumentParser
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// `poolcpu verify`: does this host show a plan.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether this host shows a plan at this moment.",
    discussion: """
      Example:
        poolcpu verify pool.json

      Every online CPU is asked for its MSRs and for CPUID. Nothing is written.

      Exit status: 0 it shows the plan, 1 it does not, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A baseline in JSON that holds this host.", valueName: "plan"),
    completion: .file())
  var plan: String

  @Option(help: "The name of this machine in the plan, instead of its host name.")
  var host: String?

  @OptionGroup var answer: AnswerOptions

  @OptionGroup var folders: HostFolders

  func validate() throws {
    guard host != "" else { throw ValidationError("--host wants a name that is not empty") }
  }

  func run() throws {
    guard let host = host ?? HostIdentity.name else { throw OverrideError.noHostName }
    let session = try folders.session(state: StateFolder.standard)
    let verification = try session.verify(OverridePlanFile.baseline(at: plan), host: host)
    let text = AnswerText(
      page: { VerificationReport.page(for: verification, on: $0) },
      full: { VerificationReport.text(for: verification, on: $0) })
    try answer.write(Answer(text) { VerificationDocument.bytes(for: verification) })
    if !verification.findings.isEmpty { throw ExitStatus.no }
  }
}
