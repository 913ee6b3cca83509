public import CPUIDKit

/// What a pool gains when hosts leave it.
public struct Leaving: Hashable, Sendable {
  /// Hosts that leave together.
  public struct Candidate: Hashable, Sendable {
    /// Their names, sorted.
    public let hosts: [String]
    /// What the others gain.
    public let change: PoolChange
  }

  /// Each kind of host without which the others gain, what gains most first.
  ///
  /// One host of several that show the same gains nothing: the others of its kind stay.
  public let kinds: [Candidate]
  /// Pairs of kinds that hold back more together than each alone, what gains most first.
  public let pairs: [Candidate]

  /// How many candidates are worked out at most, those first that seem to gain most.
  public static let most = 20

  /// Who of `pool` holds guests of `platform` back.
  ///
  /// Which candidates are worth a look follows from which kinds lack each feature; what they gain is then
  /// worked out by levelling the others.
  ///
  /// - Parameters:
  ///   - pool: the pool.
  ///   - cuts: what the user had taken out of it.
  ///   - platform: who gives guests their CPU.
  ///   - isFull: whether all kinds are worked out, not those first that seem to gain most.
  public init(
    of pool: Pool, cuts: Restrictions, on platform: Platform, isFull: Bool = false
  ) {
    let before = Baseline(of: pool, cuts: cuts)
    var lacking: [[Int]: Int] = [:]
    let offers = pool.classes.map { Offer(of: $0, on: platform).features }
    let now = GuestFeatures.given(of: before, on: platform)
    for bit in offers.reduce(FeatureSet(), { $0.union($1) }).subtracting(now).bits {
      var classes = offers.indices.filter { !offers[$0].contains(bit) }
      // What all offer and the pool does not give stands for others, which some host does not show.
      if classes.isEmpty {
        classes = offers.indices.filter { !pool.classes[$0].view.words.contains(bit) }
      }
      if classes.count == 1 || classes.count == 2 { lacking[classes, default: 0] += 1 }
    }
    func leaving(_ classes: [Int]) -> Candidate? {
      try? Candidate(classes.map { pool.classes[$0] }, of: before, on: platform)
    }
    func candidates(_ count: Int, atMost most: Int, _ gain: ([Int]) -> Int) -> [Candidate] {
      lacking.keys.filter { $0.count == count && pool.classes.count > count }
        .sorted { (-gain($0), $0[0], $0[count - 1]) < (-gain($1), $1[0], $1[count - 1]) }
        .prefix(most)
        .compactMap { classes in
          // What two lack may be held back by something else as well: then each alone is all that there is.
          let alone = classes.count < 2 ? [] : classes.compactMap { leaving([$0])?.change.gained }
          let less = alone.reduce(FeatureSet()) { $0.union($1) }
          return leaving(classes).flatMap { $0.change.gained == less ? nil : $0 }
        }
        .sorted(by: Candidate.precedes)
    }
    kinds = candidates(1, atMost: isFull ? .max : Leaving.most) { lacking[$0] ?? 0 }
    pairs = candidates(2, atMost: Leaving.most) { pair in
      (lacking[pair] ?? 0) + pair.reduce(0) { $0 + (lacking[[$1]] ?? 0) }
    }
  }
}

extension Leaving.Candidate {
  /// The hosts of `classes`, which leave the pool of `before`.
  ///
  /// - Throws: ``PoolError/noHost`` when nobody is left.
  fileprivate init(
    _ classes: [HostClass], of before: Baseline, on platform: Platform
  ) throws(PoolError) {
    try self.init(Set(classes.flatMap(\.hosts)), of: before, on: platform)
  }

  /// The hosts called `names`, which leave the pool of `before`.
  ///
  /// - Parameters:
  ///   - names: the names of hosts of the pool.
  ///   - before: what the hosts share now.
  ///   - platform: who gives guests their CPU.
  /// - Throws: ``PoolError/noHost`` when nobody is left.
  public init(_ names: Set<String>, of before: Baseline, on platform: Platform) throws(PoolError) {
    let left = before.pool.classes.compactMap { part in part.keeping { !names.contains($0) } }
    hosts = names.sorted()
    change = PoolChange(
      from: before, to: Baseline(of: try Pool(left), cuts: before.cuts), on: platform)
  }

  fileprivate static func precedes(_ first: Self, _ second: Self) -> Bool {
    let (left, right) = (first.change.gained.count, second.change.gained.count)
    if left != right { return left > right }
    if first.hosts.count != second.hosts.count { return first.hosts.count < second.hosts.count }
    return first.hosts.lexicographicallyPrecedes(second.hosts)
  }
}
