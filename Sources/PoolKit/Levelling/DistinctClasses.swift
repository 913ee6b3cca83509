/// Classes of hosts, each view once, in the order in which they first came; a name stands for one host.
public struct DistinctClasses: Sendable {
  /// The classes.
  public let classes: [HostClass]

  /// What was gathered as ``HostClasses``.
  init(of classes: [HostClass]) { self.classes = classes }
}
