public import CPUIDKit

/// One or more hosts of one vendor, as the classes that they form.
///
/// A pool cannot be empty, and a host name stands for one host.
public struct Pool: Hashable, Sendable {
  /// The classes in an order that depends on what they show only, never on the order of hosts.
  public let classes: [HostClass]
  /// The vendor of every host; of definitions that name none, that of the others.
  public let vendor: CPUVendor
  /// Whose view of the hosts it is.
  public let recordView: RecordView

  /// The pool of all hosts of `classes`.
  ///
  /// - Parameter classes: classes in any order; those with equal views are joined.
  /// - Throws: ``PoolError`` when there is no host, a name comes twice, or vendors or views differ.
  public init(_ classes: [HostClass]) throws(PoolError) {
    var names = Set<String>()
    for name in classes.flatMap(\.hosts) where !names.insert(name).inserted {
      throw .repeatedHost(name)
    }
    guard let view = classes.first?.view.recordView, !names.isEmpty else { throw .noHost }
    try PoolError.refuseMixedViews(classes)
    try PoolError.refuseMixedVendors(classes)
    let vendors = classes.map(\.view.vendor)
    vendor = vendors.first { $0 != .unstated } ?? .unstated
    var joined: [HostView: HostClass] = [:]
    for part in classes { joined[part.view] = joined[part.view]?.joined(with: part) ?? part }
    recordView = view
    self.classes = joined.values.sorted { $0.view.precedes($1.view) }
  }

  /// The pool of the machines in `records`.
  public init(of records: [HostRecord]) throws(PoolError) {
    try self.init(records.map { HostClass(of: $0) })
  }

  /// How many hosts there are.
  public var hostCount: Int { classes.reduce(0) { $0 + $1.hosts.count } }
}
