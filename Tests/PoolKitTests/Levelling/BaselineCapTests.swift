import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct BaselineCapTests {
  private func capped(_ statement: CPUStatement) throws -> Baseline {
    let pool = try Pool(of: [try FixtureHost.zen2a.record()])
    return Baseline(of: pool, cuts: Restrictions(caps: [BaselineCap(statement)]))
  }

  @Test func `what the hypervisor names and does not give leaves with what requires it`() throws {
    let whole = Baseline(of: try Pool(of: [try FixtureHost.zen2a.record()]))
    var given = whole.words
    given.remove(try #require(Catalogue.bit(named: "avx")))
    let baseline = try capped(
      CPUStatement(name: "qemu", shown: given, known: Vocabulary.libvirt.bits))
    let removed = Dictionary(
      baseline.removed.compactMap { removal in removal.bit.name.map { ($0, removal.cause) } },
      uniquingKeysWith: { first, _ in first })
    #expect(removed["avx"] == .cap("qemu"))
    #expect(removed["avx2"] == Catalogue.bit(named: "avx").map(RemovalCause.requires))
    #expect(!baseline.words.shows("fma"))
    #expect(baseline.words.shows("sse4_2"))
  }

  @Test func `a text that says what it hides takes out just that`() throws {
    let hidden = try #require(FeatureSet.named(["sha_ni"]))
    let baseline = try capped(CPUStatement(name: "template", .difference, hidden: hidden))
    #expect(baseline.removed.map(\.bit.name) == ["sha_ni"])
  }

  @Test func `the widest address is the cap's`() throws {
    let baseline = try capped(
      CPUStatement(name: "vm", .difference, limits: [.physicalAddressBits: 40]))
    #expect(baseline.limits[.physicalAddressBits] == 40)
    #expect(baseline.removed.isEmpty)
  }

  @Test func `live, fixed and presentation bits stay`() throws {
    let baseline = try capped(CPUStatement(name: "nothing"))
    #expect(baseline.words.isSubset(of: RuleTable.neverCompared), "\(baseline.words.names)")
  }

  @Test func `caps of two parts of a pool meet in the whole`() {
    let one = Restrictions(caps: [BaselineCap(name: "b", hidden: FeatureSet())])
    let two = Restrictions(caps: [BaselineCap(name: "a", hidden: FeatureSet())])
    #expect(one.union(two).caps.map(\.name) == ["a", "b"])
    #expect(one.union(one) == one)
  }
}
