/// Hosts that are upgraded one after another while guests run: each is emptied, and comes back as it will be.
public struct RollingUpgrade: Hashable, Sendable {
  /// Guests that may be on the same hosts.
  public struct Guest: Hashable, Sendable {
    /// Their names.
    public let names: [String]
    /// The hosts, by number from 0, on which they may be now: those of which nobody can tell count as well.
    public let places: Set<Int>
    /// The hosts that take them for certain as they are now.
    public let before: Set<Int>
    /// The hosts that will take them once they are upgraded.
    public let after: Set<Int>

    /// Guests called `names`; without `places` they are where hosts take them.
    public init(names: [String], on places: Set<Int>? = nil, before: Set<Int>, after: Set<Int>) {
      self.names = names
      self.places = (places ?? []).union(before)
      self.before = before
      self.after = after
    }
  }

  /// Where an upgrade comes to a halt.
  public struct Halt: Hashable, Sendable {
    /// How many hosts were upgraded before.
    public let step: Int
    /// The host that cannot be emptied.
    public let host: String
    /// The guests on it that no other host takes at that moment.
    public let guests: [String]
  }

  /// What a search for an order came to.
  public enum Search: Hashable, Sendable {
    /// The hosts in an order in which every guest always has somewhere to go.
    case found([String])
    /// There is none; the order that gets furthest, and where it halts.
    case impossible([String], Halt)
    /// Too many orders to try.
    case tooMany
  }

  /// The hosts' names.
  public let hosts: [String]
  /// The guests; those that may be on the same hosts together.
  public let guests: [Guest]

  /// The upgrade of `hosts` under `guests`.
  public init(of hosts: [String], under guests: [Guest]) {
    self.hosts = hosts
    var order: [[Set<Int>]] = []
    var names: [[Set<Int>]: [String]] = [:]
    for guest in guests {
      let key = [guest.places, guest.before, guest.after]
      if names[key] == nil { order.append(key) }
      names[key, default: []] += guest.names
    }
    self.guests = order.map {
      Guest(names: names[$0] ?? [], on: $0[0], before: $0[1], after: $0[2])
    }
  }

  /// The first halt when hosts are upgraded in `order`, of numbers from 0; `nil` when there is none.
  ///
  /// A guest may be on any host that takes it: what could halt counts.
  public func halt(in order: [Int]) -> Halt? {
    var done = Set<Int>()
    for (step, host) in order.enumerated() {
      let stuck = stuck(emptying: host, after: done)
      if !stuck.isEmpty { return Halt(step: step, host: hosts[host], guests: stuck) }
      done.insert(host)
    }
    return nil
  }

  /// The names of the guests that may be on `host` and that no other host takes, once `done` are upgraded.
  private func stuck(emptying host: Int, after done: Set<Int>) -> [String] {
    guests.filter { guest in
      guest.places.contains(host)
        && guest.before.subtracting(done).subtracting([host]).isEmpty
        && guest.after.intersection(done).isEmpty
    }.flatMap(\.names)
  }
}

extension RollingUpgrade {
  /// How many states of the hosts are looked at before a search is given up.
  public static let mostStates = 100_000
  /// With more hosts no order is looked for: the search goes a step deeper with each.
  public static let mostHosts = 20_000

  /// An order in which no guest is ever stuck.
  ///
  /// Hosts that take the same guests before and after are alike: what counts is how many of each kind are done.
  public func search() -> Search {
    guard hosts.count <= RollingUpgrade.mostHosts else { return .tooMany }
    let kinds = kinds
    var seen = Set<[Int]>()
    var best: [Int] = []
    var order: [Int] = []
    var counts = kinds.map { _ in 0 }
    var isOver = false

    func visit() -> Bool {
      if order.count > best.count || best.isEmpty { best = order }
      if order.count == hosts.count { return true }
      guard seen.count < RollingUpgrade.mostStates else {
        isOver = true
        return false
      }
      guard seen.insert(counts).inserted else { return false }
      let done = Set(order)
      for kind in kinds.indices where counts[kind] < kinds[kind].count {
        let host = kinds[kind][counts[kind]]
        guard stuck(emptying: host, after: done).isEmpty else { continue }
        order.append(host)
        counts[kind] += 1
        if visit() { return true }
        counts[kind] -= 1
        order.removeLast()
      }
      return false
    }
    if visit() { return .found(order.map { hosts[$0] }) }
    if isOver { return .tooMany }
    let done = Set(best)
    let rest = hosts.indices.filter { !done.contains($0) }
    let halts = rest.compactMap { halt(in: best + [$0]) }
    // Nothing can go on: each of the rest halts, and the one with the fewest guests is told.
    let fewest = halts.min { ($0.guests.count, $0.host) < ($1.guests.count, $1.host) }
    return fewest.map { .impossible(best.map { hosts[$0] }, $0) } ?? .found(best.map { hosts[$0] })
  }

  /// The hosts that take the same guests before and after, as lists of numbers, in order of their first.
  private var kinds: [[Int]] {
    var order: [[Bool]] = []
    var members: [[Bool]: [Int]] = [:]
    for host in hosts.indices {
      let key = guests.flatMap {
        [$0.places.contains(host), $0.before.contains(host), $0.after.contains(host)]
      }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(host)
    }
    return order.map { members[$0] ?? [] }
  }
}
