internal import CPUIDKit

/// What tells two sets of hosts apart, which are the same pool at two times: hosts that came, went or show
/// something else, and what that means for all of them.
public struct PoolDiff: Hashable, Sendable {
  /// One of the two: classes that may make no pool, and what was taken out of them.
  public struct Side: Hashable, Sendable {
    /// The hosts.
    public let classes: [HostClass]
    /// What every host can show; `nil` where they make no pool.
    public let baseline: Baseline?

    /// Hosts, and what the user had taken out.
    public init(_ classes: [HostClass], cuts: Restrictions = .none) {
      self.classes = classes
      baseline = (try? Pool(classes)).map { Baseline(of: $0, cuts: cuts) }
    }

    /// How many hosts there are.
    public var hostCount: Int { classes.reduce(0) { $0 + $1.hosts.count } }

    /// The class of each host, by its number.
    fileprivate var classOfHost: [String: Int] {
      let pairs = classes.enumerated().flatMap { number, part in part.hosts.map { ($0, number) } }
      return Dictionary(pairs) { first, _ in first }
    }
  }

  /// Hosts of both sides that changed in the same way, or not at all.
  public struct Group: Hashable, Sendable {
    /// Their names, sorted.
    public let hosts: [String]
    /// How.
    public let change: ProfileDiff
  }

  /// The hosts that only the second has, sorted.
  public let came: [String]
  /// The hosts that only the first has, sorted.
  public let gone: [String]
  /// The hosts of both sides, the largest group first.
  public let groups: [Group]
  /// What every host could show before, or can now; `nil` where a side is no pool.
  public let shared: ProfileDiff?

  /// The hosts of both that show something else.
  public var changed: [Group] { groups.filter { !$0.change.isEmpty } }

  /// Whether nothing changed, as far as both tell.
  public var isEmpty: Bool {
    came.isEmpty && gone.isEmpty && changed.isEmpty && shared?.isEmpty ?? true
  }

  /// Compares two sets of hosts by their names; one host on each side is compared whatever it is called.
  public init(from first: Side, to second: Side) {
    var before = first.classOfHost
    let after = second.classOfHost
    if before.count == 1, after.count == 1, let number = before.values.first {
      before = after.mapValues { _ in number }
    }
    came = after.keys.filter { before[$0] == nil }.sorted()
    gone = before.keys.filter { after[$0] == nil }.sorted()
    var known: [Pair: ProfileDiff] = [:]
    var hosts: [ProfileDiff: [String]] = [:]
    for (host, number) in before {
      guard let other = after[host] else { continue }
      let pair = Pair(first: number, second: other)
      let change =
        known[pair]
        ?? ProfileDiff(from: first.classes[number].view, to: second.classes[other].view)
      known[pair] = change
      hosts[change, default: []].append(host)
    }
    groups = hosts.map { Group(hosts: $0.value.sorted(), change: $0.key) }
      .sorted { (-$0.hosts.count, $0.hosts[0]) < (-$1.hosts.count, $1.hosts[0]) }
    shared =
      if let one = first.baseline, let other = second.baseline {
        ProfileDiff(from: one, to: other)
      } else {
        nil
      }
  }

  /// Two classes, by their numbers: thousands of hosts have a few dozen pairs of them.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }
}
