import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// On which hosts a named model starts as it is.
struct ModelUseTests {
  private static func part(_ name: String, _ features: [String]) throws -> HostClass {
    HostClass(of: try MachineSketch(name, vendor: .intel, leaf1EAX: 0x0002_06d7, features).record())
  }

  @Test(.corpus(dumps: 300))
  func `a model that starts everywhere may go to every host`() throws {
    let hosts = HostPairs.hosts.filter { $0.record.vendor == .intel || $0.record.vendor == .amd }
    for host in TestScale.sample(hosts, of: 25) {
      let pool = try Pool([host.part])
      for use in try PlatformTarget.newest.uses(in: pool, versioned: false) where use.isUsable {
        let text = "<cpu mode='custom' match='exact'><model>\(use.model.name)</model></cpu>"
        let content = try PlatformText.content(
          of: Array(text.utf8), host: "g", format: .libvirt,
          models: PlatformTarget.newest.library)
        guard case .statements(let statements) = content else {
          Issue.record("\(use.model.name) is no definition")
          continue
        }
        let check = try MoveCheck(
          from: .definition(Definition(statements[0])), to: MoveDestination([host.part]))
        #expect(check.verdict <= .masked, "\(use.model.name) on \(host.record.host)")
      }
    }
  }

  @Test(.corpus(dumps: 300))
  func `what a model lacks on a host is what the ranking switches off there`() throws {
    for host in TestScale.sample(HostPairs.hosts, of: 25) {
      let pool = try Pool([host.part])
      let ranking = PlatformTarget.assumed.ranking(of: Baseline(of: pool), versioned: false)
      let uses = try PlatformTarget.assumed.uses(in: pool, versioned: false)
      let byName = Dictionary(uniqueKeysWithValues: uses.map { ($0.model.name, $0) })
      for fit in ranking {
        let use = try #require(byName[fit.model.name])
        #expect(use.isUsable == fit.isBelow, "\(fit.model.name) on \(host.record.host)")
        #expect(use.missing[0].isSubset(of: fit.model.required.union(fit.model.asked)))
      }
    }
  }

  @Test func `who lacks what of a model is said once for hosts that lack the same`() throws {
    let nehalem = try #require(ModelLibrary.newest.guests["Nehalem"]).features.names
    let pool = try Pool([
      Self.part("a", nehalem), Self.part("b", nehalem.filter { $0 != "popcnt" }),
      Self.part("c", nehalem.filter { $0 != "popcnt" }),
    ])
    let uses = try PlatformTarget.newest.uses(in: pool, versioned: false)
    let use = try #require(uses.first { $0.model.name == "Nehalem" })
    #expect(!use.isUsable && use.lacks.map(\.missing) == [[.popcnt]])
    #expect(use.lacks[0].classes.flatMap { pool.classes[$0 - 1].hosts }.sorted() == ["b", "c"])
    let text = ModelUsePage.text(for: uses, in: pool, on: .standard)
    #expect(text.hasPrefix("Penryn starts on every one of 3 hosts as it is"))
    #expect(text.contains(" b, c lack popcnt"), "\(text)")
  }
}
