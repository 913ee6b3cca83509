import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// The laws of docs/levelling.md, over pools of real hosts.
@Suite(.corpus())
struct BaselineLawTests {
  /// Bits to which the laws of intersection do not apply.
  private func isExcepted(_ bit: FeatureBit) -> Bool {
    switch bit.definition?.rule {
    case .accumulate, .fixed, .live, .covered, .alternative: true
    default: false
    }
  }

  private func pools(_ count: Int, seed: UInt64, largest: Int = 8) -> [[HostClass]] {
    var pools = CorpusPools(seed: seed)
    return (0..<count).map { _ in pools.next(largest: largest).map(\.part) }
  }

  @Test func `the order of hosts does not matter`() throws {
    for hosts in pools(200, seed: 1) {
      #expect(
        Baseline(of: try Pool(hosts)) == Baseline(of: try Pool(hosts.reversed())))
    }
  }

  @Test func `a host beside its equal changes nothing but the count`() throws {
    for hosts in CorpusPools.hostsByVendor {
      for host in hosts {
        let twin = HostClass(
          view: host.part.view, brand: host.part.brand, hosts: ["twin"],
          faulting: host.part.faulting)
        let alone = Baseline(of: try Pool([host.part]))
        let both = Baseline(of: try Pool([host.part, twin]))
        #expect(alone.words == both.words && alone.limits == both.limits)
        #expect(PoolPlan(for: alone).plans == PoolPlan(for: both).plans && both.pool.hostCount == 2)
      }
    }
  }

  @Test func `the baseline of one host is that host`() throws {
    for host in CorpusPools.hostsByVendor.joined() {
      let baseline = Baseline(of: try Pool([host.part]))
      #expect(baseline.words == host.part.view.words, "\(host.record.host)")
      #expect(baseline.limits == host.part.view.limits, "\(host.record.host)")
      #expect(baseline.removed.isEmpty && baseline.added.isEmpty)
    }
  }

  @Test func `another host never adds a bit that is intersected`() throws {
    for hosts in pools(400, seed: 2) {
      let fewer = Baseline(of: try Pool(Array(hosts.dropLast())))
      let more = Baseline(of: try Pool(hosts))
      #expect(more.words.subtracting(fewer.words).bits.allSatisfy(isExcepted))
      for (number, other) in zip(more.limits.numbers, fewer.limits.numbers) {
        #expect(number <= other)
      }
    }
  }

  @Test func `every host offers at least what the baseline promises`() throws {
    for hosts in pools(400, seed: 3, largest: 24) {
      let baseline = Baseline(of: try Pool(hosts))
      for host in hosts {
        let beyond = baseline.words.subtracting(host.view.words).bits
        #expect(beyond.allSatisfy(isExcepted))
      }
    }
  }

  @Test func `a child without its parent comes from a host that shows it so`() throws {
    for hosts in pools(400, seed: 4) {
      let baseline = Baseline(of: try Pool(hosts))
      let known = Set(hosts.flatMap { Catalogue.orphans(in: $0.view.words) })
      for edge in Catalogue.orphans(in: baseline.words) where !known.contains(edge) {
        Issue.record("\(edge.child.label) without \(edge.parent.label)")
      }
      let strict = Baseline(of: try Pool(hosts), cuts: Restrictions(isStrict: true))
      #expect(Catalogue.orphans(in: strict.words).isEmpty)
    }
  }

  @Test func `what is removed and what stays is all that any host shows`() throws {
    for hosts in pools(400, seed: 5) {
      let baseline = Baseline(of: try Pool(hosts))
      let any = hosts.reduce(FeatureSet()) { $0.union($1.view.words) }
      let gone = Set(baseline.removed.map(\.bit))
      for bit in any.bits where !isExcepted(bit) {
        #expect(baseline.words.contains(bit) != gone.contains(bit), "\(bit.label)")
      }
      for removal in baseline.removed { #expect(!removal.classes.isEmpty) }
    }
  }

  @Test func `a feature that the user leaves out takes along all that requires it`() throws {
    for hosts in pools(60, seed: 6) {
      let pool = try Pool(hosts)
      for bit in [FeatureBit.avx, .sse2, .xsave, .avx512f, .fpu, .svm] {
        let cut = Baseline(of: pool, cuts: Restrictions(without: [bit]))
        let all = Baseline(of: pool).words
        #expect(!cut.words.contains(bit))
        for edge in Catalogue.descendants(of: [bit], in: all) {
          #expect(!cut.words.contains(edge.child), "\(edge.child.label)")
        }
      }
    }
  }
}
