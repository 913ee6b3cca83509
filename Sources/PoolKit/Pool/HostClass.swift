/// Hosts that show the same: one view, and the names of those that have it.
public struct HostClass: Hashable, Sendable {
  /// What each of the hosts shows.
  public let view: HostView
  /// The brand string; the first in byte order when the hosts' brands differ.
  public let brand: String
  /// The names, sorted, each once; never empty.
  public let hosts: [String]
  /// What surrounds their CPUs; hosts with different facts are one class.
  public let facts: HostFacts

  /// A class of `hosts`; empty or repeated names are the pool's to refuse.
  public init(view: HostView, brand: String, hosts: [String], facts: HostFacts = HostFacts()) {
    self.view = view
    self.brand = brand
    self.hosts = hosts.sorted()
    self.facts = facts
  }

  /// The class of one host alone.
  public init(of record: HostRecord) {
    self.init(
      view: HostView(of: record), brand: record.brand, hosts: [record.host],
      facts: HostFacts(of: record))
  }

  /// This class with the hosts of `other`, whose view is equal.
  func joined(with other: HostClass) -> HostClass {
    var facts = facts
    facts.formUnion(other.facts)
    let isFirst = brand.utf8.lexicographicallyPrecedes(other.brand.utf8)
    return HostClass(
      view: view, brand: isFirst ? brand : other.brand, hosts: hosts + other.hosts,
      facts: facts)
  }
}
