import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct CPUStatementTests {
  private func guest(
    _ name: String, vendor: CPUVendor? = .amd, _ features: [String]
  ) throws -> HostClass {
    let shown = try #require(FeatureSet.named(features))
    return try HostClass(CPUStatement(name: name, vendor: vendor, shown: shown))
  }

  @Test func `what a text does not say is not shown and lowers nothing`() throws {
    let a = try guest("a", ["sse2", "avx512f"])
    let b = try guest("b", ["sse2", "avx512f", "aes"])
    let baseline = Baseline(of: try Pool([a, b]))
    #expect(baseline.words.names == ["apic", "avx512f", "sse2"])
    #expect(baseline.removed.map(\.bit.name) == ["aes"])
    #expect(!baseline.limits.areRead)
  }

  @Test func `hidden features are not shown`() throws {
    let shown = try #require(FeatureSet.named(["sse2", "aes"]))
    let hidden = try #require(FeatureSet.named(["aes"]))
    let part = try HostClass(CPUStatement(name: "a", shown: shown, hidden: hidden))
    #expect(part.view.words.names == ["apic", "sse2"])
  }

  @Test func `a text that says only what differs cannot stand for a host`() {
    let error = #expect(throws: StatementError.self) {
      try HostClass(CPUStatement(name: "vm", .difference))
    }
    #expect(
      error?.description
        == "vm says only what differs from its host, so nobody knows what it shows; "
        + "give it to baseline with --cap, beside the hosts")
  }

  @Test func `a definition without vendor joins any pool, two vendors do not`() throws {
    let pool = try Pool([guest("a", vendor: nil, ["sse2"]), guest("b", ["sse2"])])
    #expect(pool.vendor == .amd)
    #expect(throws: PoolError.self) {
      try Pool([guest("a", vendor: .intel, ["sse2"]), guest("b", ["sse2"])])
    }
  }

  @Test func `a guest's definition is looked for on a host of any view`() throws {
    let shown = try #require(
      FeatureSet.named(["sse2", "avx2", "x2apic", "tsc_deadline_timer", "hypervisor"]))
    let guest = try Definition(CPUStatement(name: "vm", .definition, vendor: .amd, shown: shown))
    let host = HostClass(of: try FixtureHost.zen2a.record())
    let check = try MoveCheck(from: .definition(guest), to: MoveDestination([host]))
    #expect(check.verdict == .safe, "the level has neither x2APIC nor the timer; KVM makes them up")
    #expect(check.reverse == nil)
    #expect(check.reasons.allSatisfy { $0.verdict == .safe })
  }

  @Test func `what the guest has and the host lacks refuses`() throws {
    let shown = try #require(FeatureSet.named(["sse2", "avx512f"]))
    let guest = try Definition(CPUStatement(name: "vm", .definition, shown: shown))
    let host = HostClass(of: try FixtureHost.zen2a.record())
    let check = try MoveCheck(from: .definition(guest), to: MoveDestination([host]))
    #expect(check.verdict == .unsafe)
  }

  @Test func `a text that says only what differs is its host's offer, changed`() throws {
    let host = HostClass(of: try FixtureHost.zen2a.record())
    let hidden = try #require(FeatureSet.named(["avx2"]))
    let text = CPUStatement(name: "vm", .difference, hidden: hidden)
    #expect(throws: StatementError.needsHost("vm")) { try Definition(text) }
    let offer = Offer(of: host, on: .kvm)
    let guest = try Definition(text, on: (offer: offer, hostClass: host))
    #expect(guest.features == offer.features.subtracting(hidden))
    #expect(guest.vendor == .amd)
  }

  /// Two hosts that differ only in the width of addresses and in one feature, and a guest of the first.
  private static func check(_ statement: CPUStatement, to width: String) throws -> MoveCheck {
    let wide = HostClass(of: try FixtureHost.zen2a.record())
    let other = try HostClass(
      CPUStatement(
        name: "other", view: .hardware, vendor: .amd, signature: wide.view.signature,
        shown: wide.view.words.subtracting([.erms]),
        limits: [.physicalAddressBits: width == "narrower" ? 43 : 52]))
    let place = (offer: Offer(of: wide, on: .kvm), hostClass: wide)
    return try MoveCheck(
      from: .definition(Definition(statement, on: place)), to: MoveDestination([other]))
  }

  @Test
  func `a guest with its host's CPU has the width of its host, and nobody asks for hints by name`()
    throws
  {
    var text = CPUStatement(name: "vm", .difference, platform: .kvm)
    text.followsHost = true
    text.hasHostWidth = true
    let narrower = try Self.check(text, to: "narrower")
    #expect(narrower.verdict == .unsafe)
    #expect(
      narrower.reasons.contains {
        if case .lowerLimit(.limit(.physicalAddressBits), 43, _) = $0.kind { true } else { false }
      })
    #expect(try Self.check(text, to: "wider").verdict < .unsafe, "erms is a hint")
    text.hasHostWidth = false
    #expect(try Self.check(text, to: "narrower").verdict < .unsafe)
  }

  @Test func `a model without a vendor has that of the host where it runs`() throws {
    let host = HostClass(of: try FixtureHost.zen2a.record())
    var text = CPUStatement(name: "vm", .definition, platform: .kvm, vendor: .intel)
    text.vendorIsOfModel = true
    let place = (offer: Offer(of: host, on: .kvm), hostClass: host)
    #expect(try Definition(text, on: place).vendor == .amd)
    #expect(try Definition(text).vendor == .unstated)
  }
}
