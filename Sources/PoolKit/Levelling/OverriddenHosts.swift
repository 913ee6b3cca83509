public import CPUIDKit

/// Hosts whose CPUID seems to be overridden already, by the same signs.
public struct OverriddenHosts: Hashable, Sendable {
  /// What shows it, or makes it likely; never empty.
  public let signs: [OverrideSign]
  /// The hosts; never empty.
  public let hosts: SortedNames

  /// Hosts with the same signs.
  public init(_ hosts: SortedNames, signs: [OverrideSign]) {
    self.signs = signs
    self.hosts = hosts
  }

  /// The hosts of `groups`, those with the same signs together, in the order of the first of each.
  static func joined(_ groups: [OverriddenHosts]) -> [OverriddenHosts] {
    Dictionary(grouping: groups.filter { !$0.hosts.isEmpty }, by: \.signs).map { signs, parts in
      OverriddenHosts(SortedNames(joining: parts.map(\.hosts)), signs: signs)
    }.sorted { $0.hosts[0].utf8.lexicographicallyPrecedes($1.hosts[0].utf8) }
  }
}
