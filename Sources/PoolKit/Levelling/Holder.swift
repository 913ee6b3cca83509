public import CPUIDKit

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
