import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Each answer to "what if" is what working the pool out again by hand gives.
struct WhatIfTests {
  /// Pools of example hosts and of random machines, and of real ones where the corpus is.
  static let pools: [BaselineCase] = {
    let examples = ExampleHost.all.compactMap { try? $0.record() }.map { HostClass(of: $0) }
    var machines = RandomMachines(seed: 23)
    var pools = [examples, Array(examples.prefix(4)), Array(examples.suffix(3))]
    for size in 2...7 {
      pools.append(
        (0..<size).compactMap { try? machines.next("r\($0)", largest: 2) }.map { HostClass(of: $0) }
      )
    }
    var real = CorpusPools(seed: 5)
    for _ in 0..<(CorpusPools.hostsByVendor.isEmpty ? 0 : 12) {
      pools.append(real.next(largest: 7).map(\.part))
    }
    return pools.compactMap { try? Pool($0) }.map { BaselineCase(baseline: Baseline(of: $0)) }
  }()

  private func given(_ classes: [HostClass], on platform: Platform = .kvm) throws -> FeatureSet {
    GuestFeatures.given(of: Baseline(of: try Pool(classes)), on: platform)
  }

  @Test(arguments: pools)
  func `what joining costs is what the larger pool lacks`(pool: BaselineCase) throws {
    let classes = pool.baseline.pool.classes
    guard classes.count > 2 else { return }
    let (old, new) = (Array(classes.dropLast(2)), Array(classes.suffix(2)))
    for platform in [Platform.kvm, .xen] {
      let joining = try Joining(new, to: Pool(old), cuts: .none, on: platform)
      let before = try given(old, on: platform)
      #expect(joining.all.lost == before.subtracting(try given(classes, on: platform)))
      for part in joining.parts {
        let after = try given(old + [part.newcomers], on: platform)
        #expect(part.change.lost == before.subtracting(after))
      }
      #expect(
        joining.parts.map(\.change.lost.count)
          == joining.parts.map(\.change.lost.count).sorted(by: >))
    }
  }

  @Test func `guests of which nobody can tell are neither refused nor free to go`() {
    let guests = JoiningGuests([
      ("a", .safe), ("b", .unknown), ("c", .unsafe), ("d", .masked),
    ])
    #expect(guests.refused == ["c"] && guests.unknown == ["b"])
  }

  @Test(arguments: pools)
  func `whoever holds guests back is found, alone and in twos, and nobody else`(
    pool: BaselineCase
  ) throws {
    let classes = pool.baseline.pool.classes
    guard classes.count > 2 else { return }
    let leaving = Leaving(of: pool.baseline.pool, cuts: .none, on: .kvm)
    let now = try given(classes)
    func gain(without hosts: [HostClass]) throws -> FeatureSet {
      try given(classes.filter { !hosts.contains($0) }).subtracting(now)
    }
    var alone: [FeatureSet] = []
    for (index, part) in classes.enumerated() {
      alone.append(try gain(without: [part]))
      let found = leaving.kinds.first { $0.hosts == Array(part.hosts) }
      #expect(found?.change.gained ?? FeatureSet() == alone[index], "\(part.hosts)")
    }
    for (index, first) in classes.enumerated() {
      for (other, second) in classes.enumerated().dropFirst(index + 1) {
        let both = try gain(without: [first, second])
        let hosts = (Array(first.hosts) + second.hosts).sorted()
        let found = leaving.pairs.first { $0.hosts == hosts }
        let isMore = both != alone[index].union(alone[other])
        #expect((found != nil) == isMore || leaving.pairs.count == Leaving.most, "\(hosts)")
        if let found { #expect(found.change.gained == both) }
      }
    }
  }

  @Test(arguments: pools)
  func `an island is hosts between which each move to and fro is safe`(pool: BaselineCase) throws {
    let matrix = try MoveMatrix(of: pool.baseline.pool) { source, destination in
      try MoveCheck(from: .hosts([source]), to: MoveDestination([destination])).verdict
    }
    #expect(matrix.islands.flatMap { $0 }.sorted() == Array(matrix.classes.indices))
    for island in matrix.islands {
      for source in island {
        for destination in matrix.classes.indices {
          let isMutual =
            matrix.mayMove(from: source, to: destination)
            && matrix.mayMove(from: destination, to: source)
          #expect(!isMutual || island.contains(destination))
        }
      }
    }
  }

  @Test(arguments: pools)
  func `two kinds that native code may change between show it the same with the values`(
    pool: BaselineCase
  ) throws {
    let reach = try OverrideReach(of: pool.baseline.pool)
    let count = pool.baseline.pool.classes.count
    #expect(reach.pairs.count == count * (count - 1) / 2)
    for pair in reach.pairs {
      let baseline = Baseline(of: try Pool([pair.first, pair.second]))
      let left = PoolPlan(for: baseline).residual
      switch pair.answer {
      case .never(let bits): #expect(!bits.isEmpty && FeatureSet(left.map(\.bit)) == bits)
      case .withValues(let plan): #expect(left.isEmpty && plan == PoolPlan(for: baseline))
      case .alike: #expect(left.isEmpty)
      }
    }
  }
}
