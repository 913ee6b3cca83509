import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Which hosts give guests what others cannot.
struct FeatureSpreadTests {
  private static func part(_ host: String, _ features: [String]) throws -> HostClass {
    HostClass(of: try MachineSketch(host, features).record())
  }

  @Test
  func `a feature of some hosts has a cell a class, and a reason for each that lacks it`() throws {
    let names = ["fpu", "sse2", "avx", "xsave", "clwb", "monitor"]
    let pool = try Pool([
      Self.part("a", names), Self.part("b", names.filter { $0 != "clwb" && $0 != "monitor" }),
    ])
    let spread = FeatureSpread(of: Baseline(of: pool), on: .kvm)
    let row = try #require(spread.rows.first { $0.bit == .clwb })
    let place = try #require(pool.classes.firstIndex { Array($0.hosts) == ["b"] })
    #expect(row.cells[place] == .missing && row.cells[1 - place] == .given)
    #expect(row.reasons.flatMap(\.classes) == [place + 1] && row.cause == .absent)
    // No guest of KVM's that moves is told of MONITOR by its host.
    #expect(!spread.rows.contains { $0.bit == .monitor })
  }

  @Test
  func `what the user took out is told, though every host gives it`() throws {
    let pool = try Pool([Self.part("a", ["fpu", "clwb"])])
    let spread = FeatureSpread(
      of: Baseline(of: pool, cuts: Restrictions(without: [.clwb])), on: .kvm)
    #expect(spread.rows.map(\.bit) == [.clwb])
    #expect(spread.rows.map(\.cells) == [[.given]] && spread.rows[0].cause == .without)
  }

  @Test(.corpus(dumps: 300))
  func `the rows are what guests of some host have beyond guests of the pool`() throws {
    for (first, second) in TestScale.sample(HostPairs.chosen, of: 40) {
      let parts = [HostPairs.hosts[first].part, HostPairs.hosts[second].part]
      guard let pool = try? Pool(parts) else { continue }
      let baseline = Baseline(of: pool)
      let given = GuestFeatures.given(of: baseline, on: .kvm)
      let rows = FeatureSpread(of: baseline, on: .kvm).rows
      for row in rows where !Catalogue.nested.contains(row.bit) {
        #expect(!given.contains(row.bit), "\(row.bit.label)")
      }
      for (index, part) in pool.classes.enumerated() {
        let offer = Offer(of: part, on: .kvm).features
        let told = FeatureSet(rows.filter { $0.cells[index] == .given }.map(\.bit))
        let copies = WordID(0x8000_0001, 0, .edx)
        var beyond = offer.subtracting(given).subtracting(RuleTable.presentation)
        beyond[copies] = beyond[copies].subtracting(Catalogue.copiedEDX)
        #expect(beyond.isSubset(of: told), "\(beyond.subtracting(told).names)")
      }
    }
  }
}
