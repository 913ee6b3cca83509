public import CPUIDKit

/// A pool in several, each of which gives its guests more.
public struct PoolSplit: Hashable, Sendable {
  /// One of the new pools.
  public struct Group: Hashable, Sendable {
    /// What its hosts share.
    public let baseline: Baseline
    /// What every host of it can give guests.
    public let given: FeatureSet

    /// How many hosts it has.
    public var hostCount: Int { baseline.pool.hostCount }

    /// Their names, sorted.
    public var hosts: [String] { baseline.pool.classes.flatMap(\.hosts).sorted() }
  }

  /// The whole pool as it is.
  public let whole: Group
  /// The new pools, the one that gives most first.
  public let groups: [Group]
  /// Whether no other split gives guests more; `nil` where the groups follow from what the user wants to keep.
  public let isBest: Bool?

  /// The split of `pool` into `count` groups that gives guests most: for each host its group's features,
  /// added up.
  ///
  /// Hosts that show the same stay together. It is the best split for up to ``mostExact`` kinds of hosts;
  /// beyond, groups that differ least are joined until so many are left, then hosts change sides as long as
  /// that gains.
  ///
  /// - Parameters:
  ///   - pool: the pool.
  ///   - count: how many groups; as many as there are kinds where there are fewer.
  ///   - cuts: what the user had taken out of the pool.
  ///   - platform: who gives guests their CPU.
  public init(_ pool: Pool, into count: Int, cuts: Restrictions, on platform: Platform) {
    let search = SplitSearch(pool.classes, cuts: cuts, on: platform)
    let isExact = pool.classes.count <= PoolSplit.mostExact
    let found = isExact ? search.best(into: count) : search.good(into: count)
    self.init(pool, found, isBest: isExact, cuts, platform)
  }

  /// The split of `pool` into the hosts that `keep` chooses and the others.
  ///
  /// - Parameters:
  ///   - pool: the pool.
  ///   - cuts: what the user had taken out of it.
  ///   - platform: who gives guests their CPU.
  ///   - keep: whether hosts are of the first group.
  public init(
    _ pool: Pool, cuts: Restrictions, on platform: Platform, keeping keep: (HostClass) -> Bool
  ) {
    let chosen = pool.classes.indices.filter { keep(pool.classes[$0]) }
    let others = pool.classes.indices.filter { !chosen.contains($0) }
    self.init(pool, [chosen, others].filter { !$0.isEmpty }, isBest: nil, cuts, platform)
  }

  private init(
    _ pool: Pool, _ groups: [[Int]], isBest: Bool?, _ cuts: Restrictions, _ platform: Platform
  ) {
    func group(_ pool: Pool) -> Group {
      let baseline = Baseline(of: pool, cuts: cuts)
      return Group(baseline: baseline, given: GuestFeatures.given(of: baseline, on: platform))
    }
    self.isBest = isBest
    whole = group(pool)
    self.groups = groups.compactMap { numbers in
      (try? Pool(numbers.map { pool.classes[$0] })).map(group)
    }.sorted {
      (-$0.given.count, -$0.hostCount, $0.hosts[0]) < (-$1.given.count, -$1.hostCount, $1.hosts[0])
    }
  }

  /// With so many kinds of hosts all splits are looked at.
  public static let mostExact = 10
}
