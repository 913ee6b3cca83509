/// A pool beside what it was when its baseline was made: what changed, what is missing, and how old records are.
public struct PoolWatch: Hashable, Sendable {
  /// One host of the pool.
  public struct Host: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// How it changed; `nil` for one that the baseline has not.
    public let change: ProfileDiff?
    /// When its record was made, in seconds since 1970; `nil` where the record does not say.
    public let time: Int?
    /// Whether it showed its plan when it was last verified; `nil` where nobody says.
    public let showsPlan: Bool?
  }

  /// The moment, in seconds since 1970.
  public let now: Int
  /// The pool when its baseline was made.
  public let before: PoolDiff.Side
  /// The pool now.
  public let after: PoolDiff.Side
  /// What changed.
  public let diff: PoolDiff
  /// The hosts of the pool, by name.
  public let hosts: [Host]
  /// The hosts whose records are older than may be, or do not say how old they are, by name.
  public let old: [String]

  /// Compares a pool with what it was.
  ///
  /// - Parameters:
  ///   - after: the pool now.
  ///   - before: the pool when its baseline was made.
  ///   - times: when records were made, in seconds since 1970, by host.
  ///   - verified: whether hosts showed their plans, by host.
  ///   - oldest: how old a record may be, in seconds; any age where `nil`.
  ///   - now: the moment, in seconds since 1970.
  public init(
    _ after: PoolDiff.Side, since before: PoolDiff.Side, times: [String: Int],
    verified: [String: Bool], oldest: Int?, now: Int
  ) {
    self.now = now
    self.before = before
    self.after = after
    diff = PoolDiff(from: before, to: after)
    var changes: [String: ProfileDiff] = [:]
    for group in diff.groups {
      for host in group.hosts { changes[host] = group.change }
    }
    let names = after.classes.flatMap(\.hosts).sorted()
    hosts = names.map {
      Host(name: $0, change: changes[$0], time: times[$0], showsPlan: verified[$0])
    }
    old =
      oldest.map { oldest in
        names.filter { name in times[name].map { now - $0 > oldest } ?? true }
      } ?? []
  }

  /// The hosts that did not show their plan when they were last verified, by name.
  public var unplanned: [String] { hosts.filter { $0.showsPlan == false }.map(\.name) }

  /// Whether there is nothing to look at.
  public var isQuiet: Bool { diff.isEmpty && old.isEmpty && unplanned.isEmpty }
}
