import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct GuestFeaturesTests {
  private static let hosts = FixtureHost.allCases

  @Test(arguments: hosts, Vocabulary.allCases)
  func `every feature of a baseline goes out or is omitted for a reason, never both`(
    host: FixtureHost, vocabulary: Vocabulary
  ) throws {
    let baseline = Baseline(of: try Pool(of: [try host.record()]))
    let guest = GuestFeatures(of: baseline, in: vocabulary)
    let omitted = guest.omissions.map(\.bit)
    #expect(guest.features.isDisjoint(with: FeatureSet(omitted)))
    #expect(guest.features.union(FeatureSet(omitted)).isSuperset(of: baseline.words))
    #expect(guest.features.isSubset(of: guest.allowed))
    #expect(guest.features.isSubset(of: vocabulary.bits))
    let held = [RuleTable.presentation, KVMPolicy.hostOnly, GuestCounters.beyondModels]
    for set in held { #expect(guest.features.isDisjoint(with: set)) }
  }

  @Test func `what asks for care goes out where every host can give it`() throws {
    let shown = try #require(FeatureSet.named(["sse2", "md_clear"]))
    let fewer = try #require(FeatureSet.named(["sse2"]))
    let careful = try HostClass(CPUStatement(name: "a", vendor: .intel, shown: shown))
    let other = try HostClass(CPUStatement(name: "b", vendor: .intel, shown: fewer))
    let mixed = GuestFeatures(of: Baseline(of: try Pool([careful, other])), in: .qemu)
    #expect(mixed.omitted(.absentSomewhere).map(\.name) == ["md_clear"])
    let alone = GuestFeatures(of: Baseline(of: try Pool([careful])), in: .qemu)
    #expect(alone.features.shows("md_clear"))
    let model = NamedModel(name: "m", vendor: .intel, signatures: [], features: shown)
    #expect(ModelFit(model, for: mixed).removed.names == ["md_clear"])
  }

  @Test func `reasons follow the catalogue`() throws {
    let words = try #require(
      FeatureSet.named([
        "avx2", "ht", "invtsc", "osxsave", "e1d_fpu", "acpi", "xsaves", "svm", "npt", "pdcm",
      ]))
    let view = HostProfile(
      vendor: .amd, signature: nil, words: words, unread: [],
      limits: HostLimits(
        numbers: Array(repeating: 0, count: LimitDefinition.all.count), components: [:]),
      present: [:], divergences: [])
    let part = HostClass(view: view, brand: "", hosts: ["a"])
    let guest = GuestFeatures(of: Baseline(of: try Pool([part])), in: .libvirt)
    #expect(guest.features.names == ["avx2", "xsaves"])
    #expect(guest.omitted(.nested).map(\.name) == ["svm", "npt"])
    #expect(guest.omitted(.counters).map(\.name) == ["pdcm"])
    #expect(guest.omitted(.presentation).map(\.name) == ["ht"])
    #expect(guest.omitted(.unmigratable).map(\.name) == ["invtsc"])
    #expect(guest.omitted(.derived).map(\.name) == ["e1d_fpu", "e1d_apic"])
    #expect(guest.omitted(.hostOnly).map(\.name) == ["acpi"])
  }
}
