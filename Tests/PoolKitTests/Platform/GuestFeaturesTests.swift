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
    #expect((guest.features.bits + omitted).sorted() == baseline.words.bits)
    #expect(guest.features.isSubset(of: vocabulary.bits))
    let held = [
      GuestFeatures.presentation, GuestFeatures.hostOnly, GuestFeatures.unmigratable,
    ]
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
    let model = CPUModel(name: "m", vendor: .intel, signatures: [], features: shown)
    let words = Baseline(of: try Pool([careful, other])).words
    #expect(ModelFit(model, for: mixed, words: words).removed.names == ["md_clear"])
  }

  @Test func `reasons follow the catalogue`() throws {
    let words = try #require(
      FeatureSet.named([
        "avx2", "ht", "invtsc", "osxsave", "e1d_fpu", "acpi",
      ]))
    let guest = GuestFeatures(of: words, vendor: .amd, sayable: Vocabulary.libvirt.bits)
    #expect(guest.features.names == ["avx2"])
    #expect(guest.omitted(.presentation).map(\.name) == ["ht"])
    #expect(guest.omitted(.unmigratable).map(\.name) == ["invtsc"])
    #expect(guest.omitted(.derived).map(\.name) == ["osxsave", "e1d_fpu"])
    #expect(guest.omitted(.hostOnly).map(\.name) == ["acpi"])
  }
}
