import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct ModelFitTests {
  private func ranking(_ hosts: FixtureHost..., without: [String] = []) throws -> [ModelFit] {
    let baseline = Baseline(
      of: try Pool(of: hosts.map { try $0.record() }), cuts: Restrictions(without: .known(without)))
    return ModelFit.ranking(
      for: GuestFeatures(of: baseline, in: .libvirt), of: baseline,
      in: ModelLibrary.newest.guests, expressible: Vocabulary.libvirt.bits
    ) { !$0.isVersioned }
  }

  @Test func `Zen 2 gets Rome, and every model is of its vendor or of none`() throws {
    let ranking = try ranking(.zen2a)
    #expect(ranking.first?.model.name == "EPYC-Rome")
    #expect(ranking.allSatisfy { $0.model.vendor == .amd || $0.model.vendor == nil })
  }

  @Test func `Westmere gets a Westmere`() throws {
    #expect(try ranking(.westmere).first?.model.name.hasPrefix("Westmere") == true)
  }

  @Test(arguments: [[FixtureHost.zen2a], [.zen4], [.zen2a, .zen4], [.guest], [.piledriver]])
  func
    `a model with what is switched gives what guests are given, and nothing that they may not have`(
      hosts: [FixtureHost]
    ) throws
  {
    let baseline = Baseline(of: try Pool(of: hosts.map { try $0.record() }))
    let guest = GuestFeatures(of: baseline, in: .libvirt)
    for model in ModelLibrary.newest.guests.models
    where !(model.vendor ?? .unstated).excludes(baseline.pool.vendor) {
      let fit = ModelFit(model, for: guest)
      let given = model.switched(on: fit.added, off: fit.removed)
      #expect(given.isSuperset(of: guest.features), "\(model.name)")
      #expect(given.isSubset(of: guest.allowed), "\(model.name)")
    }
  }

  @Test func `no model of a newer CPU than the oldest comes before one of an older`() throws {
    let years = try ranking(.zen2a, .zen4).compactMap { ModelGeneration.of($0.model.name)?.year }
    let newer = try #require(years.firstIndex { $0 > 2019 })
    #expect(years[newer...].allSatisfy { $0 > 2019 })
    #expect(years.count > 10)
  }

  @Test func `the oldest CPU's model comes before one with nothing off and much on`() throws {
    #expect(try ranking(.zen2a, .zen4).first.map { $0.isBelow } == true)
    let ranking = try ranking(.zen2a, .zen4, without: ["osvw", "perfctr_core"])
    #expect(ranking.first?.model.name == "EPYC-Rome")
    #expect(ranking.first?.removed.names == ["osvw", "perfctr_core"])
    let below = try #require(ranking.first { $0.isBelow })
    #expect(below.removed.isEmpty && below.added.count > 40)
  }

  @Test(
    arguments: [
      ("EPYC", ModelGeneration.Line.amd, 2017), ("EPYC-IBPB", .amd, 2017),
      ("EPYC-Rome-v4", .amd, 2019), ("Haswell-noTSX-IBRS", .core, 2013),
      ("SierraForest-v2", .atom, 2024), ("Skylake-Server-v5", .core, 2017),
    ])
  func `a variant is of its family's generation`(
    name: String, line: ModelGeneration.Line, year: Int
  ) throws {
    let generation = try #require(ModelGeneration.of(name))
    #expect(generation.line == line && generation.year == year)
  }

  @Test func `every model of a real 64-bit CPU has a generation`() {
    let generic: Set<String> = [
      "486", "pentium", "pentium2", "pentium3", "pentiumpro", "coreduo", "n270", "core2duo",
      "qemu32",
      "kvm32", "cpu64-rhel5", "cpu64-rhel6", "qemu64", "kvm64", "athlon",
      // There never was such a CPU.
      "Icelake-Client", "Icelake-Client-noTSX",
    ]
    let tables = [ModelLibrary.newest.lists, ModelLibrary.newest.qemu]
    let without = tables.flatMap(\.models).map(\.name).filter { ModelGeneration.of($0) == nil }
    #expect(
      Set(without.map { $0.hasSuffix("-v1") ? String($0.dropLast(3)) : $0 }) == generic)
  }
}
