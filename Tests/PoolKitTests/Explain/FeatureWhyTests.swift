import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct FeatureWhyTests {
  private static func why(_ name: String, _ hosts: [[String]]) throws -> FeatureWhy {
    let records = try hosts.enumerated().map { try MachineSketch("h\($0)", $1).record() }
    return FeatureWhy(try #require(Catalogue.bit(named: name)), in: try Pool(of: records))
  }

  @Test
  func `every host either shows a feature or lacks it for one reason`() throws {
    let answer = try Self.why("avx", [["avx", "xsave"], ["xsave"], ["avx", "xsave"], []])
    #expect(answer.showing == ["h0", "h2"])
    #expect(answer.lacking.flatMap(\.hosts).sorted() == ["h1", "h3"])
    #expect(!answer.isEverywhere)
    #expect(answer.missingParents.map(\.name) == ["xsave"])
    #expect(answer.given.map(\.platform) == [.kvm, .xen])
    #expect(answer.given.allSatisfy { $0.offering == ["h0", "h2"] && $0.withholding.isEmpty })
  }

  @Test
  func `what every host shows and no platform gives is withheld`() throws {
    let answer = try Self.why("monitor", [["monitor"], ["monitor"]])
    #expect(answer.isEverywhere && answer.lacking.isEmpty)
    let kvm = try #require(answer.given.first)
    #expect(kvm.offering.isEmpty && kvm.withholding == ["h0", "h1"])
  }
}
