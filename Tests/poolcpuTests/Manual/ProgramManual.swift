import PoolTestSupport

/// What the page of poolcpu itself says beside its help.
enum ProgramManual {
  /// Exit statuses of all commands, from their own page.
  static var statuses: [String] {
    let lines = (try? Repository.lines(of: "docs/exit-status.md")) ?? []
    return lines.prefix { !$0.hasPrefix("##") }.flatMap { line -> [String] in
      let cells = line.split(separator: "|").map { $0.trimming(" ").replacing("`", with: "") }
      guard cells.count == 3, cells[0].allSatisfy(\.isNumber) else { return [] }
      return Roff.item(
        Roff.bold(cells[0]), Roff.escaped("\(cells[1].capitalised): \(cells[2])."))
    }
  }

  /// What the environment changes.
  static let environment = [
    ("NO_COLOR", "When it is set and not empty, text has no colours unless --color always asks."),
    ("COLUMNS", "How wide text is, instead of the terminal's width."),
    ("TERM", "When it is dumb, text has no colours and there are no lines of progress."),
    (
      "SOURCE_DATE_EPOCH",
      "The time that records carry, in seconds since 1970, instead of the clock's."
    ),
  ].flatMap { Roff.item(Roff.bold($0.0), Roff.escaped($0.1)) }

  /// What is kept on a host.
  static let files = [
    (
      "PREFIX/share/doc/poolcpu/docs",
      "The pages that help calls docs/NAME.md; PREFIX is where poolcpu was installed, such as /usr."
    ),
    ("/var/lib/poolcpu/plan.json", "The plan that is put in place again after a boot."),
    ("/var/lib/poolcpu/state.json", "The values that MSRs held before apply, and hold since."),
    ("/var/lib/poolcpu/lock", "Held by the apply or rollback that runs."),
  ].flatMap { Roff.item(Roff.bold($0.0), Roff.escaped($0.1)) }

  /// From hosts to a pool that is levelled.
  static let examples = Roff.example([
    "poolcpu scan -o n1.json",
    "poolcpu baseline pool/ --format json -o pool.json",
    "poolcpu check pool.json newhost.json",
    "poolcpu apply pool.json --dry-run",
    "poolcpu apply pool.json && poolcpu verify pool.json",
  ])

  /// Pages of others.
  static let otherPages = [("cpuid", 4), ("msr", 4)]
}

extension StringProtocol {
  fileprivate func trimming(_ blank: Character) -> SubSequence {
    let start = drop { $0 == blank }
    let count = start.reversed().prefix { $0 == blank }.count
    return start.dropLast(count)
  }

  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
