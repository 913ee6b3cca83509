internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu why`: which hosts lack a feature, for what cause, and what would bring it.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say which hosts lack a feature, why, and what would bring it.",
    discussion: """
      Example:
        poolcpu why avx512f pool/
        poolcpu why amd-ssbd n1.json n2.txt

      FEATURE is a name, a place or a bit of an MSR, as in poolcpu name. Inputs are those of poolcpu \
      baseline. What KVM and Xen give guests of it is said for each host.

      Exit status: 0 every host shows it, 1 some host lacks it, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A name, a place in CPUID or a bit of an MSR.", valueName: "feature"),
    completion: .feature)
  var feature: String

  @Argument(
    help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    try reading.check(inputs)
  }

  func run() throws {
    let query = try FeatureQuery(feature)
    let pool = try Pool(
      PoolInput(inputs, reading.terms(for: inputs), view: looking.view).hosts)
    // Of several bits with one name those count that the hosts' vendor can have.
    let fitting = query.matches.filter {
      $0.definition.vendors.contains(VendorSet(pool.vendor))
    }
    let answers = (fitting.isEmpty ? query.matches : fitting).map { FeatureWhy($0.bit, in: pool) }
    let text = AnswerText(
      page: { WhyPage.text(for: answers, asked: feature, on: $0, isFull: false) },
      full: { WhyPage.text(for: answers, asked: feature, on: $0, isFull: true) })
    try answer.write(Answer(text) { WhyDocument.bytes(for: answers, asked: feature) })
    if !answers.allSatisfy(\.isEverywhere) { throw ExitStatus.no }
  }
}
