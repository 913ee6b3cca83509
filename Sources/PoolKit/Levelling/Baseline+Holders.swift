public import CPUIDKit

extension Baseline {
  /// Who holds the pool back: classes that alone lack something, or lack it together.
  ///
  /// A group is the classes that lack some feature. What it costs is estimated from the removals for
  /// every group, and worked out by levelling the others for the first `count` groups only, so the work
  /// grows linearly with the classes.
  ///
  /// - Parameter count: how many groups to list at most.
  /// - Returns: the groups of no more than half of the hosts, which a pool can do without, by what the
  ///   others gain; where there is none, one larger group.
  public func holders(atMost count: Int = 6) -> HolderRanking {
    let notable = guestsMayNotice
    var bits: [[Int]: FeatureSet] = [:]
    for removal in removed where notable.contains(removal.bit) {
      guard let classes = forcing(removal) else { continue }
      bits[classes, default: FeatureSet()].insert(removal.bit)
    }
    let groups = bits.map { (classes: ClassSet($0.key), bits: $0.value) }
    let candidates = groups.compactMap { group -> Holder? in
      let numbers = group.classes.numbers
      let hosts = numbers.reduce(0) { $0 + pool.classes[$1 - 1].hosts.count }
      guard hosts < pool.hostCount else { return nil }
      let gained = groups.reduce(into: FeatureSet()) {
        if $1.classes.isSubset(of: group.classes) { $0.formUnion($1.bits) }
      }
      return Holder(classes: numbers, hostCount: hosts, gained: gained)
    }
    // What most hosts lack holds nobody back whom the pool can do without.
    let few = candidates.filter { $0.hostCount * 2 <= pool.hostCount }
    let most = few.isEmpty ? candidates.min { $0.hostCount < $1.hostCount }.map { [$0] } ?? [] : []
    let first = (few + most).sorted(by: Holder.precedes).prefix(count)
    let exact = first.map(levellingTheOthers).filter { !$0.gained.isEmpty }
    return HolderRanking(
      holders: exact.sorted(by: Holder.precedes),
      count: few.count + most.count - (first.count - exact.count))
  }

  /// The features that a guest on KVM or Xen can have from its host, and so miss.
  public var guestsMayNotice: FeatureSet { .guestsMayNotice(pool.vendor) }

  /// The classes without which a feature would be there, as far as one removal tells.
  private func forcing(_ removal: Removal) -> [Int]? {
    switch removal.cause {
    case .absent, .unread: return removal.classes
    case .layout:
      let places = layoutConflict(over: removal.bit)?.places.map(\.classes) ?? []
      return places.min { ($0.count, $0[0]) < ($1.count, $1[0]) }
    default: return nil
    }
  }

  private func levellingTheOthers(_ holder: Holder) -> Holder {
    let without = Set(holder.classes)
    let others = pool.classes.enumerated().filter { !without.contains($0.offset + 1) }.map {
      (words: $0.element.view.words, limits: $0.element.view.limits)
    }
    let gained = LevelledView(others, cuts: cuts).words.subtracting(words)
    return Holder(
      classes: holder.classes, hostCount: holder.hostCount,
      gained: gained.intersection(guestsMayNotice))
  }
}

extension Holder {
  fileprivate static func precedes(_ first: Holder, _ second: Holder) -> Bool {
    let (left, right) = (first.gained.count, second.gained.count)
    if left != right { return left > right }
    if first.hostCount != second.hostCount { return first.hostCount < second.hostCount }
    return first.classes.lexicographicallyPrecedes(second.classes)
  }
}

/// Hosts that hold their pool back: without them the others share more.
public struct Holder: Hashable, Sendable {
  /// The classes, by number.
  public let classes: [Int]
  /// How many hosts they have.
  public let hostCount: Int
  /// The features that the baseline of the others has beyond that of all.
  ///
  /// Only features that guests can have from their host count.
  public let gained: FeatureSet
}

/// Who holds a pool back.
public struct HolderRanking: Hashable, Sendable {
  /// The first few, those without whom the others gain most first.
  public let holders: [Holder]
  /// How many groups of hosts hold the pool back, those included that are not listed.
  public let count: Int
}
