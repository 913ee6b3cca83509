public import CPUIDKit

/// A feature bit that some host shows and the baseline does not.
public struct Removal: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// Why it left.
  public let cause: RemovalCause
  /// The classes at fault: those that lack it when it is absent or unread, else those that lose it.
  ///
  /// Their numbers in the pool, from 1.
  public let classes: [Int]
}

/// A feature bit that the baseline shows although some host does not: it asks guests to be careful.
public struct Addition: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The numbers of the classes that show it, from 1.
  public let classes: [Int]
}

/// A feature that a host shows without one that it requires.
public struct Anomaly: Hashable, Sendable {
  /// The feature that is shown.
  public let bit: FeatureBit
  /// The feature that it requires and the host does not show.
  public let parent: FeatureBit
  /// The numbers of the classes that show it so, from 1.
  public let classes: [Int]
}
