/// Where a move goes to.
public struct MoveDestination: Hashable, Sendable {
  /// The hosts; never empty.
  public let classes: [HostClass]
  /// What was taken out of what their guests see, where they are a baseline's.
  public let cuts: BaselineCuts?

  /// The hosts of `classes`; with `cuts` they are those of a baseline.
  ///
  /// - Throws: ``PoolError/noHost`` when there is none.
  public init(_ classes: [HostClass], cutBy cuts: BaselineCuts? = nil) throws(PoolError) {
    guard !classes.isEmpty else { throw .noHost }
    self.classes = classes
    self.cuts = cuts
  }

  /// The destination as the source of the way back.
  var asSource: MoveSource { cuts.map { .baseline(classes, $0) } ?? .hosts(classes) }
}
