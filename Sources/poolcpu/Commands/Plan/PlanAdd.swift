internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan add`: what hosts that join a pool would cost its guests.
struct PlanAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Say what hosts that join a pool would cost its guests.",
    discussion: """
      Example:
        poolcpu plan add new1.json new2.json --to pool/
        poolcpu plan add new.json --to pool/ --vms vms/

      Features, level, model and mitigations of guests that may run anywhere in the pool, and what \
      would keep them: microcode, firmware, kernel. With --vms also the guests that must not go to the \
      new hosts.

      Exit status: 0 they cost nothing, 1 they cost something, 2 an error, 3 nobody can tell of a guest, \
      64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records or dumps of the hosts that would join.", valueName: "host"),
    completion: .file())
  var newcomers: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The pool: records, dumps, a baseline or folders.", valueName: "pool"),
    completion: .file())
  var to: [String]

  @OptionGroup var guests: PlanGuestOption

  @OptionGroup var options: PlanOptions

  func validate() throws { try options.reading.check(newcomers + to, besides: guests.vms) }

  func run() throws {
    let terms = options.reading.terms(for: newcomers + to)
    let (new, old) = try PoolInput.sides(newcomers, to, terms)
    let platform = options.platform(of: [new, old])
    let joining = try Joining(new.classes, to: Pool(old.hosts), cuts: old.cuts, on: platform)
    let moves = try moves(to: new.classes, on: platform)
    let target = try options.software.target(as: nil)
    try options.answer.write(
      JoiningPage(joining, guests: moves, target: target).text,
      json: { WhatIfDocument.bytes(for: joining, guests: moves) },
      csv: { WhatIfTable.bytes(for: joining) })
    if !joining.all.lost.isEmpty || !(moves?.refused ?? []).isEmpty { throw ExitStatus.no }
    if !(moves?.unknown ?? []).isEmpty { throw ExitStatus.cannotTell }
  }

  /// The guests that may not go to every new host; `nil` where none were given.
  private func moves(
    to newcomers: [HostClass], on platform: Platform
  ) throws -> JoiningGuests? {
    guard !guests.vms.isEmpty else { return nil }
    let question = MoveCheck.Question(platform: platform)
    let destination = try MoveDestination(newcomers, cutBy: nil)
    return JoiningGuests(
      try guests.sources(options.reading, question, else: .hosts(newcomers)).map {
        ($0.name, try MoveCheck(from: $0.source, to: destination, question).verdict)
      })
  }
}
