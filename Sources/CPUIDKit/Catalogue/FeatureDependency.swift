/// One edge of the dependency graph: `child` is of no use, or undefined, without `parent`.
public struct FeatureDependency: Hashable, Sendable {
  /// The feature that needs the other.
  public let child: FeatureBit
  /// The feature that is needed.
  public let parent: FeatureBit
  /// Why, in half a sentence.
  public let reason: String
  /// Who states the edge: xen, linux, qemu, amd, leaf-gate, memory, comma separated.
  public let source: String

  /// An edge: `child` requires `parent`.
  public init(_ child: FeatureBit, requires parent: FeatureBit, _ reason: String, source: String) {
    self.child = child
    self.parent = parent
    self.reason = reason
    self.source = source
  }
}

/// A feature that leaves because a feature that it requires has left.
public struct ForcedRemoval: Hashable, Sendable {
  /// The feature that leaves.
  public let child: FeatureBit
  /// The feature that it requires directly and that left before it, the nearest to the cause.
  public let parent: FeatureBit
}
