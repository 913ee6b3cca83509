internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu baseline`: what every host can show, and how to make each host show it.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Work out what every host of a pool can show, and the MSR values for it.",
    discussion: """
      Example:
        poolcpu baseline n1.json n2.txt pool/
        poolcpu baseline pool/ --format wrmsr > level.sh

      Inputs are records, dumps of other tools and baselines; a folder means every file below it \
      but those whose names begin with a dot. One input that cannot be read stops the answer.

      Exit status: 0 there is a baseline, 1 the hosts have none or do not reach the level, \
      2 an error, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"))
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(
    help: """
      Write the baseline as text for people, as json to be pooled again, as a plain msr table, as \
      a wrmsr shell script, or in the language of a platform; what a form cannot express it says \
      in a comment, or on standard error where it has none.
      """)
  var format = BaselineFormat.text

  @Option(
    help: ArgumentHelp("Do not exceed this level; see poolcpu levels.", valueName: "level"))
  var level: LevelName?

  @Option(
    help: ArgumentHelp(
      "Leave these features out, with everything that requires them.", valueName: "name,..."),
    transform: FeatureNames.init)
  var without: FeatureNames?

  @Option(
    help: ArgumentHelp(
      "Keep only what this hypervisor says it can give: domcapabilities, Xen's or xapi's features, "
        + "QEMU's expanded model, or a record's KVM view. May be repeated.", valueName: "file"))
  var cap: [String] = []

  @Option(
    help: ArgumentHelp(
      "For the forms of platforms: the software that reads them, so that they name only models and "
        + "features that it knows. One of \(PlatformTarget.names.joined(separator: ", ")) (tables of "
        + "\(SoftwareRelease.day)), the output of qemu-system-x86_64 -cpu help, or libvirt's folder "
        + "cpu_map. The oldest unless said otherwise.",
      valueName: "software"))
  var target: String?

  @Flag(help: "Leave out what a host shows without the features that it requires.")
  var strict = false

  @Flag(help: "Show the values of MSRs that no manual documents as well.")
  var experimental = false

  @OptionGroup var extent: FullOption

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard (inputs + cap).count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("standard input can be read only once")
    }
    if format.isOfMSRs, let view = looking.view, view != .hardware {
      throw ValidationError(
        "--format \(format.name) is of MSR values, which belong to the hardware view")
    }
  }

  func run() throws {
    let input = try PoolInput(inputs, format: reading.format, view: looking.view)
    let pool = try Pool(input.classes)
    let cuts = try input.cuts.union(
      Restrictions(
        levels: level.map { [$0.level] } ?? [], without: without?.features ?? [],
        caps: CapInput.caps(cap, format: reading.format, vendor: pool.vendor), isStrict: strict))
    for level in cuts.levels { try refuse(level, unlessReachedBy: pool) }
    let baseline = Baseline(of: pool, cuts: cuts)
    var platform = try TargetInput.target(target)
    if looking.view == .hardware { platform.basis = .hardware }
    let options = FormOptions(
      showsExperimental: experimental, target: platform, isFull: extent.isFull)
    let renderer = format.renderer(options, on: TerminalScreen.of(destination.output))
    try destination.output.write(Array(renderer.text(for: baseline).utf8))
    StandardError.writeLines(renderer.remarks(for: baseline))
  }

  /// Says which hosts do not reach `level`, and ends with the answer no.
  private func refuse(_ level: Level, unlessReachedBy pool: Pool) throws {
    let answer = LevelAnswer(level, for: pool)
    guard !answer.isReachable else { return }
    switch format {
    case .text:
      let screen = TerminalScreen.of(destination.output)
      let text =
        extent.isFull
        ? LevelReport.text(for: answer, pool: pool, on: screen)
        : LevelPage.text(for: answer, pool: pool, on: screen)
      try destination.output.write(Array(text.utf8))
    case .form(.baseline):
      try destination.output.write(LevelAnswerDocument.bytes(for: answer, pool: pool))
    // These go to other programs, which must not take a report for values.
    default: StandardError.write(LevelReport.sentence(for: answer, pool: pool))
    }
    throw ExitStatus.no
  }
}
