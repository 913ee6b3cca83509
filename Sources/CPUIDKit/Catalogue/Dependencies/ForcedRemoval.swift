/// A feature that leaves because a feature that it requires has left.
public struct ForcedRemoval: Hashable, Sendable {
  /// The feature that leaves.
  public let child: FeatureBit
  /// The feature that it requires directly and that left before it, the nearest to the cause.
  public let parent: FeatureBit
}
