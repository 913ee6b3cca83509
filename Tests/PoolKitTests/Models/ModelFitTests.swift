import PoolKit
import PoolTestSupport
import Testing

struct ModelFitTests {
  private func ranking(_ hosts: FixtureHost...) throws -> (Baseline, [ModelFit]) {
    let baseline = Baseline(of: try Pool(of: hosts.map { try $0.record() }))
    let guest = GuestFeatures(of: baseline, in: .libvirt)
    return (baseline, ModelFit.ranking(for: guest, of: baseline, in: .builtIn) { !$0.isVersioned })
  }

  @Test func `Zen 2 is nearest to Rome, and every model is of its vendor or of none`() throws {
    let (_, ranking) = try ranking(.zen2a)
    #expect(ranking.first?.model.name == "EPYC-Rome")
    #expect(ranking.allSatisfy { $0.model.vendor == .amd || $0.model.vendor == nil })
  }

  @Test func `Westmere is nearest to Westmere`() throws {
    let (_, ranking) = try ranking(.westmere)
    #expect(ranking.first?.model.name.hasPrefix("Westmere") == true)
  }

  @Test(arguments: [[FixtureHost.zen2a], [.zen4], [.zen2a, .zen4], [.guest], [.piledriver]])
  func `a model with what is switched gives what the baseline gives, presentation aside`(
    hosts: [FixtureHost]
  ) throws {
    let baseline = Baseline(of: try Pool(of: hosts.map { try $0.record() }))
    let guest = GuestFeatures(of: baseline, in: .libvirt)
    for fit in ModelFit.ranking(for: guest, of: baseline, in: .builtIn, where: { _ in true }) {
      let given = fit.model.features.union(fit.added).subtracting(fit.removed)
      #expect(given.isSuperset(of: guest.features), "\(fit.model.name)")
      #expect(
        given.subtracting(guest.features).isSubset(
          of: GuestFeatures.presentation.union(GuestFeatures.unmigratable)
            .union(GuestFeatures.emulated)), "\(fit.model.name)")
    }
  }

  @Test func `the ranking goes from few differences to many`() throws {
    let (_, ranking) = try ranking(.zen2a, .zen4)
    #expect(ranking.map(\.distance) == ranking.map(\.distance).sorted())
    #expect(ranking.count > 10)
  }
}
