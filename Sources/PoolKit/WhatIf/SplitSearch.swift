internal import CPUIDKit

/// Looks for groups of classes whose guests have most: for each host its group's features, added up.
struct SplitSearch {
  private let classes: [HostClass]
  private let cuts: Restrictions
  private let platform: Platform
  private let offers: [FeatureSet]
  private let hosts: [Int]

  /// A search among `classes`, whose guests have their CPU from `platform`, less what the user took out.
  init(_ classes: [HostClass], cuts: Restrictions, on platform: Platform) {
    (self.classes, self.cuts, self.platform) = (classes, cuts, platform)
    offers = classes.map { Offer(of: $0, on: platform).features.subtracting(cuts.without) }
    hosts = classes.map(\.hosts.count)
  }

  /// What the guests of a group have together, as its baseline gives it.
  private func exactValue(of group: [Int]) -> Int {
    guard let pool = try? Pool(group.map { classes[$0] }) else { return 0 }
    let given = GuestFeatures.given(of: Baseline(of: pool, cuts: cuts), on: platform)
    return given.count * group.reduce(0) { $0 + hosts[$1] }
  }

  /// What the guests of a group have together, but for levels and caps that were taken out.
  func value(of group: [Int]) -> Int {
    guard let first = group.first else { return 0 }
    let given = group.dropFirst().reduce(offers[first]) { $0.intersection(offers[$1]) }
    return given.count * group.reduce(0) { $0 + hosts[$1] }
  }

  /// The best groups of all; of several as good the one that comes first.
  ///
  /// - Complexity: three to the power of the number of classes.
  func best(into count: Int) -> [[Int]] {
    let all = (1 << offers.count) - 1
    let values = (0...all).map { exactValue(of: SplitSearch.members(of: $0)) }
    // For each set of classes the best value of it as so many groups, and the last of them.
    var totals = values
    var choices = [Array(0...all)]
    for _ in 1..<max(1, min(count, offers.count)) {
      var next = totals
      var choice = choices[choices.count - 1].map { _ in 0 }
      for set in 1...all {
        let lowest = set & -set
        var part = (set - 1) & set
        while part > 0 {
          if part & lowest != 0, values[part] + totals[set ^ part] > next[set] {
            next[set] = values[part] + totals[set ^ part]
            choice[set] = part
          }
          part = (part - 1) & set
        }
      }
      totals = next
      choices.append(choice)
    }
    var groups: [[Int]] = []
    var rest = all
    for choice in choices.reversed() where rest != 0 {
      // Nought: one group less is as good.
      guard choice[rest] != 0 else { continue }
      groups.append(SplitSearch.members(of: choice[rest]))
      rest ^= choice[rest]
    }
    return groups
  }

  /// Good groups: those that cost least are joined, then classes change sides as long as that gains.
  func good(into count: Int) -> [[Int]] {
    var groups = offers.indices.map { [$0] }
    var values = groups.map(value)
    while groups.count > max(1, count) {
      var cheapest = (cost: Int.max, first: 0, second: 0)
      for first in groups.indices {
        for second in groups.indices.dropFirst(first + 1) {
          let joined = value(of: groups[first] + groups[second])
          let cost = values[first] + values[second] - joined
          if cost < cheapest.cost { cheapest = (cost, first, second) }
        }
      }
      groups[cheapest.first] += groups[cheapest.second]
      values[cheapest.first] = value(of: groups[cheapest.first])
      groups.remove(at: cheapest.second)
      values.remove(at: cheapest.second)
    }
    while improve(&groups, &values) {}
    return groups.map { $0.sorted() }
  }

  /// Moves one class to the group where that gains most; `false` where nothing gains.
  private func improve(_ groups: inout [[Int]], _ values: inout [Int]) -> Bool {
    var best = (gain: 0, class: 0, from: 0, to: 0)
    for from in groups.indices where groups[from].count > 1 {
      for number in groups[from] {
        let left = value(of: groups[from].filter { $0 != number })
        for to in groups.indices where to != from {
          let gain = left + value(of: groups[to] + [number]) - values[from] - values[to]
          if gain > best.gain { best = (gain, number, from, to) }
        }
      }
    }
    guard best.gain > 0 else { return false }
    groups[best.from].removeAll { $0 == best.class }
    groups[best.to].append(best.class)
    values[best.from] = value(of: groups[best.from])
    values[best.to] = value(of: groups[best.to])
    return true
  }

  private static func members(of set: Int) -> [Int] {
    (0..<Int.bitWidth).filter { set >> $0 & 1 == 1 }
  }
}
