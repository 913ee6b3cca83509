public import CPUIDKit

/// A feature bit that the baseline shows although some host does not: it asks guests to be careful.
public struct Addition: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The classes that show it.
  public let classes: [Int]
}
