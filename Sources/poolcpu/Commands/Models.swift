internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu models`: which named model is nearest, what it gives up, and which host forces it.
struct Models: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    abstract: "Rank the named CPU models of libvirt and QEMU by how near they are to a baseline.",
    discussion: """
      Example:
        poolcpu models pool.json
        poolcpu models pool/ --versioned --target cpu-help.txt
        poolcpu models pool/ --usable

      Inputs are those of poolcpu baseline. Models of another vendor are left out. With --usable: on \
      which hosts each model starts as it is, and what the others lack of it.

      Exit status: 0 there is a ranking (a model that starts everywhere), 1 no model is known for \
      these CPUs (none starts everywhere), 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Baselines, records, dumps or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Flag(help: "Rank versioned models, as QEMU wants them, instead of those every libvirt knows.")
  var versioned = false

  @OptionGroup var software: TargetOption

  @Flag(help: "Say on which hosts each model starts as it is, with nothing switched off.")
  var usable = false

  @OptionGroup var answer: AnswerOptions

  @Flag(help: "The same for every model, not the nearest eight only.")
  var all = false

  func validate() throws {
    try reading.check(inputs)
    if usable && all { throw ValidationError("--usable tells all models; --full prints them") }
  }

  func run() throws {
    let input = try PoolInput(inputs, reading.terms(for: inputs), view: looking.view)
    let pool = try Pool(input.hosts)
    let platform = try software.target(as: looking.view)
    if usable { return try tellUses(of: platform, in: pool) }
    let baseline = Baseline(of: pool, cuts: input.cuts)
    let ranking = platform.ranking(of: baseline, versioned: versioned)
    let text = AnswerText(
      page: { ModelPage.text(for: ranking, of: baseline, on: $0) },
      full: {
        ModelReport.text(for: ranking, of: baseline, showing: all ? .max : 8, on: $0)
      })
    try answer.write(
      Answer(all ? AnswerText(text.full) : text) {
        ModelsDocument.bytes(for: ranking, of: baseline)
      })
    if ranking.isEmpty { throw ExitStatus.no }
  }

  private func tellUses(of platform: PlatformTarget, in pool: Pool) throws {
    let uses = try platform.uses(in: pool, versioned: versioned)
    let text = AnswerText(
      page: { ModelUsePage.text(for: uses, in: pool, on: $0) },
      full: { ModelUsePage.full(for: uses, in: pool, on: $0) })
    try answer.write(Answer(text) { ModelUseDocument.bytes(for: uses, in: pool) })
    if !uses.contains(where: \.isUsable) { throw ExitStatus.no }
  }
}
