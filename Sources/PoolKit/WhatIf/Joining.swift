public import CPUIDKit

/// What hosts that join a pool cost it: all together, and each kind of them alone.
public struct Joining: Hashable, Sendable {
  /// Hosts that show the same, as if they alone joined.
  public struct Part: Hashable, Sendable {
    /// The hosts.
    public let newcomers: HostClass
    /// What they cost.
    public let change: PoolChange
  }

  /// What all of them cost.
  public let all: PoolChange
  /// Who gives guests their CPU.
  public let platform: Platform
  /// Each kind alone, the costliest first.
  public let parts: [Part]

  /// What `newcomers` would cost guests of `platform` on the hosts of `pool`.
  ///
  /// - Parameters:
  ///   - newcomers: the hosts that would join, each view once.
  ///   - pool: the pool.
  ///   - cuts: what the user had taken out of it.
  ///   - platform: who gives guests their CPU.
  /// - Throws: ``PoolError`` where they make no pool together.
  public init(
    _ newcomers: [HostClass], to pool: Pool, cuts: Restrictions, on platform: Platform
  ) throws(PoolError) {
    self.platform = platform
    let before = Baseline(of: pool, cuts: cuts)
    func change(_ classes: [HostClass]) throws(PoolError) -> PoolChange {
      let after = Baseline(of: try Pool(pool.classes + classes), cuts: cuts)
      return PoolChange(from: before, to: after, on: platform)
    }
    all = try change(newcomers)
    var parts: [Part] = []
    for part in newcomers { parts.append(Part(newcomers: part, change: try change([part]))) }
    self.parts = parts.sorted {
      (-$0.change.lost.count, $0.newcomers.hosts[0])
        < (-$1.change.lost.count, $1.newcomers.hosts[0])
    }
  }
}
