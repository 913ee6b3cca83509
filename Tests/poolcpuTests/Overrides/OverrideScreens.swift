import PoolFormats
import PoolTestSupport

@testable import poolcpu

/// What apply, verify and rollback say, in the order in which an administrator meets it, on files that stand in
/// for the MSRs of a Zen 2 host with eight CPUs.
enum OverrideScreens {
  /// One answer.
  struct Answer: Sendable {
    let title: String
    let about: String
    /// The command.
    let arguments: String
    /// The file with the answer, below Tests/Fixtures/override.
    let file: String
    let text: String
  }

  /// All answers; the machine is as before after the last.
  static func answers() throws -> [Answer] {
    let bench = try SparseBench("epyc-zen2")
    let plan = try bench.machine.baseline()
    let session = bench.session()
    var answers: [Answer] = []
    func add(
      _ title: String, _ about: String, _ arguments: String, _ file: String, _ text: String
    ) {
      answers.append(
        Answer(title: title, about: about, arguments: arguments, file: file, text: text))
    }
    func verified(_ title: String, _ about: String, _ file: String) throws {
      let found = try session.verify(plan, host: "host")
      add(
        title, about, "verify pool.json", file, VerificationReport.page(for: found, on: .standard))
    }

    try verified("A host that does not show its plan", "Ends with status 1.", "verify-no.txt")
    add(
      "Before a plan is applied", "Nothing is written.", "apply pool.json --dry-run", "dry-run.txt",
      try session.apply(plan, host: "host", isDryRun: true).page(.standard))
    let full = try session.apply(plan, host: "host", isDryRun: true).full(.standard)
    // The state lies in a folder of the test's own.
    add(
      "Every step of it", "Nothing is written.", "apply pool.json --dry-run --full",
      "dry-run-full.txt",
      full.split(separator: "\n").filter { !$0.hasPrefix("state ") }.joined(separator: "\n") + "\n")
    add(
      "A plan is put in place", "All or nothing.", "apply pool.json", "apply.txt",
      try session.apply(plan, host: "host").page(.standard))
    add(
      "A plan that is in place", "Nothing is to be done.", "apply pool.json", "apply-again.txt",
      try session.apply(plan, host: "host").page(.standard))
    try verified("A host that shows its plan", "Every online CPU was asked.", "verify-yes.txt")
    add(
      "Before it is taken back", "Nothing is written.", "rollback --dry-run",
      "rollback-dry-run.txt",
      try session.rollback(isDryRun: true).page(.standard))
    add(
      "A plan is taken back", "As if nothing had happened.", "rollback", "rollback.txt",
      try session.rollback().page(.standard))
    return answers
  }
}
