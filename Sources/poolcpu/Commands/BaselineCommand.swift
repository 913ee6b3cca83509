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
        poolcpu baseline pool/ --expect hosts.txt --max-age 7d

      Inputs are records, dumps of other tools and baselines; a folder means every file below it \
      but those whose names begin with a dot. What cannot be read stops the answer.

      Exit status: 0 there is a baseline, 1 the hosts have none or do not reach the level, \
      2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(
    help: ArgumentHelp(
      AnswerFormat<BaselineForm>.listed(
        after: """
          Write the baseline as text for people, as json to be pooled again (jsonl: on one line), as a \
          plain msr table, as a wrmsr shell script, or in the language of a platform; what a form \
          cannot express it says in a comment, or on standard error where it has none. Text unless \
          said otherwise.
          """)),
    completion: .list(AnswerFormat<BaselineForm>.allValueStrings),
    transform: AnswerFormat<BaselineForm>.named)
  var format = AnswerFormat<BaselineForm>.text

  @Option(
    help: ArgumentHelp("Do not exceed this level; see poolcpu levels.", valueName: "level"),
    completion: .list(LevelName.allValueStrings), transform: LevelName.named)
  var level: LevelName?

  @Option(
    help: ArgumentHelp(
      "Leave these features out, with everything that requires them.", valueName: "name,..."),
    completion: .features, transform: FeatureNames.init)
  var without: FeatureNames?

  @Option(
    help: ArgumentHelp(
      "Keep only what this hypervisor says it can give: domcapabilities, Xen's or xapi's features, "
        + "QEMU's expanded model, or a record's KVM view. May be repeated.", valueName: "file"),
    completion: .file())
  var cap: [String] = []

  @OptionGroup var software: TargetOption

  @Option(
    help: ArgumentHelp(
      "Refuse to answer unless every host of this list is among the inputs; a list as for scan --hosts.",
      valueName: "file"),
    completion: .file())
  var expect: String?

  @Option(
    help: ArgumentHelp(
      "How old a record may be, such as 7d or 12h.", valueName: "time")
  )
  var maxAge: TimeSpan?

  @Flag(help: "Leave out what a host shows without the features that it requires.")
  var strict = false

  @Flag(help: "Show the values of MSRs that no manual documents as well.")
  var experimental = false

  @OptionGroup var text: TextOptions

  @OptionGroup var destination: OutputOption

  func validate() throws {
    try reading.check(inputs, besides: cap + (expect.map { [$0] } ?? []))
    guard maxAge == nil || expect != nil else {
      throw ValidationError("--max-age is about the hosts of a list; name it with --expect")
    }
    if case .form(let form) = format, form.format.isOfMSRs, looking.view ?? .hardware != .hardware {
      throw ValidationError(
        "--format \(form.name) is of MSR values, which belong to the hardware view")
    }
  }

  func run() throws {
    let input = try PoolInput(
      inputs, reading.terms(for: inputs), view: looking.view, expecting: expectedHosts())
    try input.expected?.check()
    let pool = try Pool(input.hosts)
    let cuts = try input.cuts.union(
      Restrictions(
        levels: level.map { [$0.level] } ?? [], without: without?.features ?? [],
        caps: CapInput.caps(cap, InputTerms(format: reading.format), vendor: pool.vendor),
        isStrict: strict))
    for level in cuts.levels {
      let answer = LevelAnswer(level, for: pool)
      guard !answer.isReachable else { continue }
      try write(Answer(answer, for: pool))
      throw ExitStatus.no
    }
    let baseline = Baseline(of: pool, cuts: cuts)
    let options = FormOptions(
      showsExperimental: experimental,
      target: try software.target(as: looking.view), isFull: text.isFull)
    try write(Answer(baseline, options))
  }

  private func expectedHosts() throws -> ExpectedHosts? {
    try expect.map { path in
      ExpectedHosts(
        try HostListFile.list(at: path), path: path, oldest: maxAge,
        now: ScanTime.seconds(of: try ScanTime.now()) ?? 0)
    }
  }

  private func write(_ answer: Answer<BaselineForm>) throws {
    try answer.write(as: format, text, to: destination.output)
  }
}
