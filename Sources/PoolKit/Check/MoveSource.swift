/// What a move starts from: who says what the guest was given.
public enum MoveSource: Hashable, Sendable {
  /// The guest's own definition.
  case definition(Definition)
  /// A baseline that guests were held to: its hosts, and what was taken out.
  case baseline([HostClass], BaselineCuts)
  /// Hosts, whose guests were given all that every one of them can give.
  case hosts([HostClass])

  /// The hosts, where there are some.
  public var classes: [HostClass] {
    switch self {
    case .definition: []
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
