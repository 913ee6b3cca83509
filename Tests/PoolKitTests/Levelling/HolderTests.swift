import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

struct HolderTests {
  private static func baseline(
    _ hosts: [[String]], cuts: Restrictions = .none
  ) throws -> Baseline {
    let records = try hosts.enumerated().map { try MachineSketch("h\($0)", $1).record() }
    return Baseline(of: try Pool(of: records), cuts: cuts)
  }

  private static func ranking(_ baseline: Baseline) -> [[String]: [String]] {
    Dictionary(
      uniqueKeysWithValues: baseline.holders().holders.map { holder in
        let hosts = holder.classes.flatMap { baseline.pool.classes[$0 - 1].hosts }.sorted()
        return (hosts, holder.gained.names)
      })
  }

  @Test
  func `hosts that lack something together hold the pool back together`() throws {
    let all = ["aes", "avx", "movbe", "xsave"]
    let baseline = try Self.baseline([
      all, all + ["nx"], all + ["rdrand"], ["aes", "xsave", "nx"], ["aes", "xsave"],
    ])
    #expect(Self.ranking(baseline)[["h3", "h4"]] == ["avx", "movbe"])
    let first = try #require(baseline.holders().holders.first)
    #expect(first.hostCount == 2)
    #expect(baseline.holders().holders == [first], "groups of most hosts are not asked to leave")
    #expect(baseline.holders(atMost: 0).holders.isEmpty && baseline.holders(atMost: 0).count == 1)
    let two = try Self.baseline([["aes"], ["aes"], ["aes", "avx", "xsave"]].map { $0 + ["nx"] })
    #expect(Self.ranking(two) == [["h0", "h1"]: ["avx", "xsave"]], "unless there are no others")
  }

  @Test
  func `what a level cuts is not gained by leaving anybody out`() throws {
    let hosts = [["aes", "avx", "xsave"], ["aes"], ["aes", "avx", "xsave", "nx"]]
    let whole = try Self.baseline(hosts)
    #expect(Self.ranking(whole)[["h1"]] == ["avx", "xsave"])
    let cut = try Self.baseline(hosts, cuts: Restrictions(without: [.avx]))
    #expect(Self.ranking(cut)[["h1"]] == ["xsave"])
  }

  @Test
  func `one host, or equal ones, hold nothing back`() throws {
    #expect(try Self.baseline([["aes"]]).holders().count == 0)
    #expect(try Self.baseline([["aes"], ["aes"]]).holders().holders.isEmpty)
  }

  @Test(.corpus())
  func `what is said to be gained is what the baseline of the others has`() throws {
    var pools = CorpusPools(seed: 905)
    for _ in 0..<40 {
      let baseline = Baseline(of: try Pool(pools.next(largest: 12).map(\.part)))
      let ranking = baseline.holders()
      #expect(ranking.holders.count <= ranking.count)
      for holder in ranking.holders {
        let others = baseline.pool.classes.enumerated()
          .filter { !holder.classes.contains($0.offset + 1) }.map(\.element)
        let words = Baseline(of: try Pool(others)).words
        #expect(holder.gained.isSubset(of: words))
        #expect(holder.gained.intersection(baseline.words).isEmpty)
        #expect(!holder.gained.isEmpty)
        #expect(holder.hostCount < baseline.pool.hostCount)
      }
      let gains = ranking.holders.map(\.gained.count)
      #expect(gains == gains.sorted(by: >))
    }
  }

  @Test
  func `a remedy brings back what nothing else takes away`() throws {
    let baseline = try Self.baseline([
      ["aes", "avx", "xsave", "sha_ni"], ["aes"], ["aes", "xsave"],
    ])
    let reasons = baseline.removed.map { removal -> [AbsenceReason] in
      switch removal.bit.name {
      case "avx":
        [
          AbsenceReason(
            classes: removal.classes, explanation: .init(.firmware, .commandLine("BIOS")))
        ]
      case "xsave":
        [
          AbsenceReason(
            classes: removal.classes, explanation: .init(.firmware, .commandLine("BIOS")))
        ]
      case "sha_ni":
        [
          AbsenceReason(
            classes: removal.classes, explanation: .init(.generation, .lack(.earlyStepping)))
        ]
      default: []
      }
    }
    let remedies = baseline.remedies(for: reasons)
    #expect(Set(remedies.flatMap { $0.bits.compactMap(\.name) }) == ["avx", "xsave"])
    #expect(remedies.allSatisfy { $0.steps.map(\.cause) == [.firmware] })
  }
}
