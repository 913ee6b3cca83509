import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Splits against all splits that there are.
struct PoolSplitTests {
  /// What guests have in groups: for each host its group's features, added up.
  private static func value(_ groups: [[HostClass]], cuts: Restrictions = .none) -> Int {
    groups.reduce(0) { sum, group in
      guard let pool = try? Pool(group) else { return sum }
      let given = GuestFeatures.given(of: Baseline(of: pool, cuts: cuts), on: .kvm)
      return sum + given.count * group.reduce(0) { $0 + $1.hosts.count }
    }
  }

  /// The best value of all partitions of `classes` into at most `count` groups.
  private static func best(
    _ classes: [HostClass], into count: Int, cuts: Restrictions = .none
  ) -> Int {
    var best = 0
    func place(_ number: Int, _ groups: [[HostClass]]) {
      guard number < classes.count else {
        best = max(best, value(groups, cuts: cuts))
        return
      }
      for index in groups.indices {
        var groups = groups
        groups[index].append(classes[number])
        place(number + 1, groups)
      }
      if groups.count < count { place(number + 1, groups + [[classes[number]]]) }
    }
    place(0, [])
    return best
  }

  private static func value(of split: PoolSplit) -> Int {
    value(split.groups.map(\.baseline.pool.classes))
  }

  @Test(
    arguments: WhatIfTests.pools.filter {
      $0.baseline.pool.classes.count <= (TestScale.isFull ? 10 : 7)
    })
  func `no split gives guests more`(pool: BaselineCase) {
    let classes = pool.baseline.pool.classes
    for count in 2...3 {
      let split = PoolSplit(pool.baseline.pool, into: count, cuts: .none, on: .kvm)
      #expect(split.isBest == true && split.groups.count <= count)
      #expect(Self.value(of: split) == Self.best(classes, into: count))
      #expect(
        split.groups.flatMap(\.hosts).sorted() == classes.flatMap(\.hosts).sorted())
    }
  }

  @Test(arguments: WhatIfTests.pools.filter { $0.baseline.pool.classes.count <= 5 })
  func `nor does one of a pool out of which features were taken`(pool: BaselineCase) {
    let classes = pool.baseline.pool.classes
    let richest = classes.map { Offer(of: $0, on: .kvm).features }.max { $0.count < $1.count }
    // What the richest has beyond the pool: nobody gains it by being apart.
    let cuts = Restrictions(without: (richest ?? []).subtracting(pool.baseline.words))
    let split = PoolSplit(pool.baseline.pool, into: 2, cuts: cuts, on: .kvm)
    let found = split.groups.reduce(0) { $0 + $1.given.count * $1.hostCount }
    #expect(found == Self.best(classes, into: 2, cuts: cuts))
  }

  @Test(arguments: WhatIfTests.pools)
  func `a group gives what all give and more, and the more groups the more`(
    pool: BaselineCase
  ) {
    var last = Self.value([pool.baseline.pool.classes])
    for count in 2...4 {
      let split = PoolSplit(pool.baseline.pool, into: count, cuts: .none, on: .kvm)
      let total = Self.value(of: split)
      #expect(total >= last)
      last = total
    }
  }

  @Test
  func `many kinds are split well, and the same whatever their order`() throws {
    var machines = RandomMachines(seed: 31)
    let classes = try (0..<24).map { HostClass(of: try machines.next("n\($0)", largest: 2)) }
    let split = PoolSplit(try Pool(classes), into: 3, cuts: .none, on: .kvm)
    #expect(split.isBest == false && split.groups.count == 3)
    #expect(Self.value(of: split) >= Self.value([classes]))
    let turned = PoolSplit(try Pool(classes.reversed()), into: 3, cuts: .none, on: .kvm)
    #expect(turned.groups.map(\.hosts) == split.groups.map(\.hosts))
  }

  @Test
  func `hosts that can give a feature are kept together`() throws {
    let pool = try Pool(of: ExampleHost.all.map { try $0.record() })
    let split = PoolSplit(pool, cuts: .none, on: .kvm) {
      Offer(of: $0, on: .kvm).features.contains(.avx512f)
    }
    #expect(split.groups.count == 2 && split.isBest == nil)
    #expect(split.groups[0].given.contains(.avx512f) && !split.groups[1].given.contains(.avx512f))
  }
}
