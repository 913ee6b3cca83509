internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan`: what a change of a pool costs and gains.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what a change of a pool would cost and gain its guests.",
    discussion: """
      Example:
        poolcpu plan add new.json --to pool/
        poolcpu plan remove --of pool/
        poolcpu plan split pool/ -k 2

      Nothing is changed: each answer is worked out anew from the hosts as they would be, and is about \
      what their platform gives guests.

      Exit status: 0 answered, 1 the answer is no, 2 an error, 64 wrong usage.
      """,
    subcommands: [
      PlanAdd.self, PlanRemove.self, PlanSplit.self, PlanMatrix.self, PlanUpgrade.self,
      PlanOverride.self,
    ])

  /// No question is no answer.
  func run() throws {
    throw ValidationError("name what is to change; poolcpu plan --help lists it")
  }
}

/// What all plans ask, and how they answer.
struct PlanOptions: ParsableArguments {
  @OptionGroup var reading: InputOptions

  @Option(
    help: "Who answers guests' CPUID; by default whose texts the hosts are, else kvm.",
    completion: .list(["kvm", "xen"]),
    transform: { text in
      guard let platform = Platform(rawValue: text), platform != .native else {
        throw ValidationError("it is kvm or xen; poolcpu plan override asks about native code")
      }
      return platform
    })
  var platform: Platform?

  @OptionGroup var software: TargetOption

  @OptionGroup var answer: PlanAnswerOptions

  /// What is at `paths`, as one pool, and who answers its guests.
  func pool(_ paths: [String]) throws -> (pool: Pool, cuts: Restrictions, platform: Platform) {
    let input = try PoolInput(paths, reading.terms(for: paths), forGuests: true)
    return (try Pool(input.hosts), input.cuts, platform(of: [input]))
  }

  /// Who answers guests' CPUID: as asked, else whose texts the inputs are.
  func platform(of inputs: [PoolInput]) -> Platform {
    let told = Set(inputs.compactMap(\.platform))
    return platform ?? (told.count == 1 ? told.first : nil) ?? .kvm
  }
}

/// In which form the answer of a plan goes out.
struct PlanAnswerOptions: ParsableArguments {
  @OptionGroup var text: TextOptions

  @Option(help: "Write the answer as text for people, as json, or as csv for spreadsheets.")
  var format = AnswerFormat<PlanForm>.text

  @OptionGroup var destination: OutputOption

  /// Writes what `page` says on a screen, and `json` and `csv` as they are.
  func write(
    _ page: @escaping (Screen) -> String, json: @escaping () -> [UInt8],
    csv: @escaping () -> [UInt8]
  ) throws {
    let answer = Answer<PlanForm>(AnswerText(page: page, full: { page($0.endless) })) { form in
      switch form {
      case .json: WrittenAnswer(json())
      case .csv: WrittenAnswer(csv())
      }
    }
    try answer.write(as: format, text, to: destination.output)
  }
}

/// The forms for programs in which plans go out.
enum PlanForm: String, CaseIterable, ExpressibleByArgument {
  case json, csv
}

/// The guests that a plan is asked about.
struct PlanGuestOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Definitions of the pool's guests.", valueName: "file"),
    completion: .file())
  var vms: [String] = []

  /// The guests with what to call them; where none were given, one of `others`.
  func sources(
    _ reading: InputOptions, _ question: MoveCheck.Question, else others: MoveSource
  ) throws -> [(name: String, source: MoveSource)] {
    guard !vms.isEmpty else { return [("guests with the baseline", others)] }
    return try input(InputTerms(format: reading.format)).sources(on: nil, named: "", question)
  }

  /// What is read of the definitions on `terms`.
  func input(_ terms: InputTerms) throws(InputError) -> CheckInput {
    var run = InputRun()
    var parts: [CheckInput] = []
    for path in vms {
      parts.append(try CheckInput(path, terms, view: nil, guest: .hvm, in: &run))
    }
    try run.end()
    return try CheckInput(joining: parts)
  }
}
