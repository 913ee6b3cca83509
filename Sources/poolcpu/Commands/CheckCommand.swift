public import ArgumentParser
public import CPUIDKit
internal import PoolFormats
public import PoolKit

/// `poolcpu check`: may a guest move from here to there.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether a guest may move from one host or pool to another.",
    discussion: """
      Example:
        poolcpu check n1.json n2.txt
        poolcpu check vms/ newhost.json
        poolcpu check vm.xml --on n1.json n2.json
        poolcpu check vms/ pool.json --restart

      SRC is what the guest was given: its definition, a baseline, or hosts whose guests were given \
      all that the hosts can give. Each definition is answered by itself, for each host. What counts \
      is what the platform gives guests on DST, which may be a host, a folder or a baseline; the move \
      must be safe on every host of it. Behind definitions there may be many DST.

      Exit status: 0 it may (safe or masked), 1 it must not (or must restart), 2 an error, 3 nobody \
      can tell, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "What the guests were given, then where they are to go.", valueName: "src> ... <dst"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(help: "How it is moved: it runs on (live), is saved and restored (cold), or restarted.")
  var migration = Migration.live

  @Option(help: "How it executes CPUID: through its hypervisor (hvm), or natively; hvm by default.")
  var guest: GuestKind?

  @Option(
    help:
      "Who answers guests' CPUID; by default xen where the inputs are Xen's texts, else kvm.")
  var platform: Platform?

  @Option(
    help: ArgumentHelp(
      "The host where a guest runs whose definition only says what differs from it.",
      valueName: "host"),
    completion: .file())
  var on: String?

  @Flag(help: "Guests have guests of their own: VMX or SVM and what belongs to it counts.")
  var nested = false

  @Option(
    help: ArgumentHelp(
      "How wide guests' physical addresses are: a number of bits, or host; by default 40 bits, or as "
        + "the definition says.", valueName: "bits"),
    completion: .list([AddressWidth.hostWord]), transform: AddressWidth.init(argument:))
  var guestPhysBits = AddressWidth.standard

  @Option(
    help: ArgumentHelp(
      "With --migration static: the level that the guest needs to boot; see poolcpu levels.",
      valueName: "level"),
    completion: .list(LevelName.allValueStrings), transform: LevelName.named)
  var requires: LevelName?

  @Flag(help: "Say which guests must restart for DST, and what each loses and gains by it.")
  var restart = false

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard requires == nil || migration == .static else {
      throw ValidationError(
        "--requires goes with --migration static; other moves keep all features")
    }
    guard !restart || migration == .live && kind == .hvm else {
      throw ValidationError("--restart is about guests of a hypervisor that run")
    }
    guard inputs.count > 1 else { throw ValidationError("give SRC and DST") }
    try reading.check(inputs, besides: [on].compactMap { $0 })
    guard (platform ?? .native == .native) || guest ?? .hvm == .hvm else {
      throw ValidationError(
        "a \(guest?.rawValue ?? "") guest executes CPUID natively; --platform native, or none")
    }
    if kind != .hvm, let view = looking.view, view != .hardware {
      throw ValidationError(
        "a \(kind.rawValue) guest executes CPUID natively and sees the hardware view, "
          + "not --view \(view.rawValue)")
    }
  }

  /// The kind of guest: native code is a container unless another kind is asked for.
  private var kind: GuestKind { guest ?? (platform == .native ? .container : .hvm) }

  func run() throws {
    // A paravirtual guest of Xen has policies of its own, beside the hardware.
    let view = kind == .container ? .hardware : looking.view
    let (start, end) = try CheckInput.sides(
      of: try parts(inputs, reading.terms(for: inputs), view))
    let question = MoveCheck.Question(
      migration: migration, guest: kind,
      platform: platform ?? (kind == .hvm ? start.platform ?? end.platform : pv(start, end))
        ?? .kvm,
      isNested: nested,
      addressWidth: guestPhysBits, requiring: requires?.level)
    let destination = try end.destination()
    let sources = try start.sources(
      on: host(view), named: start.paths.joined(separator: ", "), question)
    let names = InputNames(start.inputs + end.inputs)
    let (from, to) = (start.paths.map { names[$0] }, end.paths.map { names[$0] })
    if restart {
      return try tell(
        try sources.map { try RestartAnswer($0.name, $0.source, in: destination, question) }, to)
    }
    let answers = try sources.map {
      MoveAnswer(source: $0.name, check: try MoveCheck(from: $0.source, to: destination, question))
    }
    let text = AnswerText(
      page: { screen in
        let guests = ModelLibrary.newest.guests
        guard answers.count == 1 else {
          return CheckTable(
            answers, to: to, models: guests.starting(on: destination.classes, of: question.platform)
          ).text(on: screen)
        }
        return CheckPage(
          answers[0].check, from: start.guests.isEmpty ? from : [answers[0].source], to: to,
          models: guests.starting(
            on: sources[0].source.classes + destination.classes, of: question.platform)
        ).text(on: screen)
      },
      full: { CheckReport.text(for: answers, to: end.paths, on: $0) })
    try answer.write(Answer(text) { Array(CheckDocument.text(for: answers).utf8) })
    try CheckCommand.end(with: answers.map(\.check.verdict).max() ?? .safe)
  }

  private func tell(_ answers: [RestartAnswer], _ pool: [String]) throws {
    let page = RestartPage(answers, in: pool)
    try answer.write(
      Answer(AnswerText(page: page.text, full: page.full)) { RestartDocument.bytes(for: answers) })
    try CheckCommand.end(
      with: answers.contains(where: \.isNeeded) ? .unsafe : answers.map(\.verdict).max() ?? .safe)
  }

  private static func end(with verdict: Verdict) throws {
    switch verdict {
    case .safe, .masked: return
    case .unknown: throw ExitStatus.cannotTell
    case .unsafe: throw ExitStatus.no
    }
  }

  /// Xen, where all inputs are feature sets or policies of its own for paravirtual guests.
  private func pv(_ start: CheckInput, _ end: CheckInput) -> Platform? {
    let texts = [start, end]
    let isOfXen = texts.allSatisfy { input in
      input.platform == .xen
        && input.classes.allSatisfy { $0.view.perspective == .guest || $0.view.xen?.pv != nil }
    }
    return kind == .pv && isOfXen ? .xen : .native
  }

  /// What is at each of `paths`.
  private func parts(
    _ paths: [String], _ terms: InputTerms, _ view: Perspective?
  ) throws(InputError) -> [CheckInput] {
    var run = InputRun(terms.selection)
    var parts: [CheckInput] = []
    for path in paths {
      parts.append(try CheckInput(path, terms, view: view, guest: kind, in: &run))
    }
    try run.end()
    return parts
  }

  /// The one host of `--on`.
  private func host(_ view: Perspective?) throws -> HostClass? {
    guard let on else { return nil }
    let found = try CheckInput(joining: parts([on], InputTerms(format: reading.format), view))
    guard found.guests.allSatisfy(\.statement.isBesideHost), let part = found.classes.first,
      found.classes.count == 1
    else {
      throw ValidationError("--on takes one host, and \(Printable.path(on)) is none")
    }
    return part
  }
}

extension Migration: ExpressibleByArgument {}
extension GuestKind: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
