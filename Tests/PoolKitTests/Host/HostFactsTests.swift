import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Facts of many hosts become one, in any order and any grouping.
struct HostFactsTests {
  private func facts(_ seed: UInt64) throws -> HostFacts {
    var machines = RandomMachines(seed: seed)
    return HostFacts(of: try machines.next("h", largest: 3))
  }

  private func union(_ first: HostFacts, _ second: HostFacts) -> HostFacts {
    var facts = first
    facts.formUnion(second)
    return facts
  }

  @Test(arguments: 0..<40)
  func `joining is commutative, associative and idempotent`(seed: UInt64) throws {
    let (a, b, c) = (try facts(seed), try facts(seed + 100), try facts(seed + 200))
    #expect(union(a, a) == a)
    #expect(union(a, b) == union(b, a))
    #expect(union(union(a, b), c) == union(a, union(b, c)))
  }

  @Test func `more texts than a list keeps are counted the same however they are joined`() {
    let all = (0..<60).map { "k\($0)" }
    var one = FactList()
    for text in all { one.formUnion(FactList([text])) }
    var two = FactList(all[30...])
    two.formUnion(FactList(all[..<30]))
    #expect(one == two && one == FactList(all))
    #expect(one.items.count == FactList.capacity && one.hasMore)
    #expect(!FactList(all[..<FactList.capacity]).hasMore)
  }

  @Test func `a class has the facts of all its hosts`() throws {
    var records = try ["a", "b", "c"].map { try MachineSketch($0, ["avx2"]).record() }
    records[0].environment = ["microcode": "0x2, 0x1", "commandLine": "a=\"b c\" nosmap"]
    records[1].environment = ["microcode": "0x3", "kernel": "6.1"]
    records[0].clock = TSCClock(kHz: 2_000_000, canScale: true)
    records[1].clock = TSCClock(kHz: 2_100_000, canScale: false)
    records[1].mxcsrMask = 0xffff
    records[2].mxcsrMask = 0x2_ffff
    let pool = try Pool(of: records)
    #expect(pool.classes.count == 1)
    let facts = try #require(pool.classes.first?.facts)
    #expect(facts.microcode.items == ["0x1", "0x2", "0x3"])
    #expect(facts.kernels.items == ["6.1"])
    #expect(facts.commandLine.items == ["a=\"b c\"", "nosmap"])
    #expect(
      facts.clocks
        == ClockRange(
          lowestKHz: 2_000_000, highestKHz: 2_100_000, isUnknownSomewhere: true, canScale: false))
    #expect(facts.mxcsr == MXCSRMasks(common: 0xffff, any: 0x2_ffff, isUnknownSomewhere: true))
  }
}
