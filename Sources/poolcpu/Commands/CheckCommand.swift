public import ArgumentParser
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
        poolcpu check baseline.json newhost.json --guest container

      The guest is taken to have seen all that SRC shows: a baseline's or a folder's common set, or \
      everything that a single host shows. Where DST is a folder or a baseline, the move must be \
      safe on every host of it.

      Exit status: 0 it may (safe or masked), 1 it must not, 2 an error, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("Where the guest runs.", valueName: "src"))
  var source: String

  @Argument(help: ArgumentHelp("Where it is to go.", valueName: "dst"))
  var destination: String

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(help: "How it is moved: it runs on (live), is saved and restored (cold), or restarted.")
  var migration = Migration.live

  @Option(help: "How it executes CPUID: through its hypervisor (hvm), or natively.")
  var guest = GuestKind.hvm

  @Option(
    help: ArgumentHelp(
      "With --migration static: the level that the guest needs to boot.", valueName: "level"))
  var requires: LevelName?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard requires == nil || migration == .static else {
      throw ValidationError(
        "--requires goes with --migration static; other moves keep all features")
    }
    guard source != "-" || destination != "-" else {
      throw ValidationError("standard input can be SRC or DST, not both")
    }
    if guest != .hvm, let view = looking.view, view != .hardware {
      throw ValidationError(
        "a \(guest.rawValue) guest executes CPUID natively and sees the hardware view, "
          + "not --view \(view.rawValue)")
    }
  }

  func run() throws {
    let start = try PoolInput([source], format: reading.from, view: looking.view)
    let end = try PoolInput([destination], format: reading.from, view: looking.view)
    try PoolError.refuseMixedViews(from: start.classes, to: end.classes)
    let check = try MoveCheck(
      from: Baseline(of: Pool(start.classes), cuts: start.cuts), to: Pool(end.classes),
      cutBy: end.cuts, migration: migration, guest: guest, requiring: requires?.level)
    let text =
      switch answer.format {
      case .text: CheckReport.text(for: check, from: source, to: destination)
      case .json: CheckDocument.text(for: check)
      }
    try answer.output.write(Array(text.utf8))
    if check.verdict == .unsafe { throw ExitStatus.no }
  }
}

extension Migration: ExpressibleByArgument {}
extension GuestKind: ExpressibleByArgument {}
