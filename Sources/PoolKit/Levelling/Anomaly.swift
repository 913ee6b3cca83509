public import CPUIDKit

/// A feature that a host shows without one that it requires.
public struct Anomaly: Hashable, Sendable {
  /// The feature that is shown.
  public let bit: FeatureBit
  /// The feature that it requires and the host does not show.
  public let parent: FeatureBit
  /// The classes that show it so.
  public let classes: [Int]
}
