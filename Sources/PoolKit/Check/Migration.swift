/// How a guest is moved, which decides what it goes on believing.
public enum Migration: String, CaseIterable, Hashable, Sendable {
  /// It runs on: everything that it saw must stay true.
  case live
  /// It is saved and restored: everything that it saw must stay true.
  case cold
  /// It is restarted and asks CPUID again: only what it needs to boot counts.
  case `static`
}

/// What a move starts from: who says what the guest was given.
public enum MoveSource: Hashable, Sendable {
  /// The guest's own definition.
  case definition(Definition)
  /// A baseline that guests were held to: its hosts, and what was taken out.
  case baseline([HostClass], Restrictions)
  /// Hosts, whose guests were given all that every one of them can give.
  case hosts([HostClass])

  /// The hosts, where there are some.
  public var classes: [HostClass] {
    switch self {
    case .definition(let definition): definition.host.map { [$0] } ?? []
    case .baseline(let classes, _), .hosts(let classes): classes
    }
  }

  /// What surrounds the CPUs of the hosts.
  var facts: HostFacts {
    classes.dropFirst().reduce(into: classes.first?.facts ?? HostFacts()) { $0.formUnion($1.facts) }
  }

  /// Whether the guest's own definition is known.
  public var isDefinition: Bool {
    if case .definition = self { true } else { false }
  }
}

/// Where a move goes to.
public struct MoveDestination: Hashable, Sendable {
  /// The hosts; never empty.
  public let classes: [HostClass]
  /// What was taken out of what their guests see, where they are a baseline's.
  public let cuts: Restrictions?

  /// The hosts of `classes`; with `cuts` they are those of a baseline.
  ///
  /// - Throws: ``PoolError/noHost`` when there is none.
  public init(_ classes: [HostClass], cutBy cuts: Restrictions? = nil) throws(PoolError) {
    guard !classes.isEmpty else { throw .noHost }
    self.classes = classes
    self.cuts = cuts
  }

  /// The destination as the source of the way back.
  var asSource: MoveSource { cuts.map { .baseline(classes, $0) } ?? .hosts(classes) }
}
