internal import CPUIDKit
public import PoolKit

/// What a pool would gain when hosts leave it, on one screen.
public struct LeavingPage {
  private let pool: Pool
  private let target: PlatformTarget

  /// A page about `pool`, with the models of `target`.
  public init(of pool: Pool, target: PlatformTarget) {
    self.pool = pool
    self.target = target
  }

  /// What is gained when certain hosts leave.
  public func text(for candidate: Leaving.Candidate, on screen: Screen) -> String {
    let change = PoolChangePage(change: candidate.change, target: target)
    let gained = candidate.change.gained
    let left = Plural.count(candidate.change.after.pool.hostCount, "other host")
    return Page(
      gained.isEmpty
        ? "Without \(hosts: candidate.hosts) the \(left) would give guests nothing more"
        : """
        Without \(hosts: candidate.hosts) the \(left) would give guests \
        \(Plural.count(gained.count, "more feature"))
        """,
      [Page.Section(rank: 1, change.facts)], footer: "More: --full"
    ).text(on: screen)
  }

  /// Whose leaving would gain most.
  public func text(for leaving: Leaving, on screen: Screen) -> String {
    let first = (leaving.kinds + leaving.pairs).max {
      $0.change.gained.count < $1.change.gained.count
    }
    return Page(
      answer(first),
      [
        Page.Section("Without one kind of host", rank: 1, leaving.kinds.map(entry)),
        Page.Section(
          "Without two, which hold more back together", rank: 2, leaving.pairs.map(entry)),
      ],
      footer: first.map {
        "What that means: poolcpu plan remove \(host: $0.hosts[0]) ... --of POOL. More: --full"
      }
    ).text(on: screen)
  }

  private func answer(_ first: Leaving.Candidate?) -> Phrase {
    guard let first else {
      return "No kind of host, nor two, hold the \(Plural.count(pool.hostCount, "host")) back"
    }
    return """
      Guests of the others would gain most without \(hosts: first.hosts): \
      \(Plural.count(first.change.gained.count, "feature"))
      """
  }

  private func entry(_ candidate: Leaving.Candidate) -> Page.Entry {
    let gained = candidate.change.gained
    return Page.Entry("\(hosts: candidate.hosts): \(gained.count) more (\(list: gained.labels))")
  }
}
