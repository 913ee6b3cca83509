import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// What a check says of clocks, MXCSR, sizes and layouts; of the way back and of security.
struct MoveCheckNumbersTests {
  struct ClockRow: CustomTestStringConvertible {
    var testDescription: String
    var kHz: (Int, Int)
    var canScale: Bool?
    var features: [String] = []
    var guest = GuestKind.hvm
    var verdict: Verdict?
  }

  static let clocks = [
    ClockRow(testDescription: "250 ppm are one clock", kHz: (2_000_000, 2_000_500), verdict: nil),
    ClockRow(
      testDescription: "more are not", kHz: (2_000_000, 2_000_600), canScale: true,
      verdict: .masked),
    ClockRow(
      testDescription: "a hypervisor that cannot scale goes on", kHz: (2_000_000, 3_000_000),
      canScale: false, verdict: .safe),
    ClockRow(
      testDescription: "a hypervisor of which nobody says it", kHz: (2_000_000, 3_000_000),
      features: ["invtsc"], verdict: .safe),
    ClockRow(
      testDescription: "native code that saw an invariant clock", kHz: (2_000_000, 3_000_000),
      canScale: true, features: ["invtsc"], guest: .container, verdict: .unsafe),
    ClockRow(
      testDescription: "native code that did not", kHz: (2_000_000, 3_000_000), guest: .pv,
      verdict: .safe),
  ]

  @Test(arguments: clocks)
  func `clocks further apart than 250 ppm count by kind of guest`(row: ClockRow) throws {
    var (from, to) = (
      try MachineSketch("a", row.features).record(), try MachineSketch("b", row.features).record()
    )
    from.clock = TSCClock(kHz: row.kHz.0)
    to.clock = TSCClock(kHz: row.kHz.1, canScale: row.canScale)
    let found = try check(from, to, row.guest).reasons.filter {
      if case .clock = $0.kind { true } else { false }
    }
    #expect(found.map(\.verdict) == (row.verdict.map { [$0] } ?? []))
  }

  @Test func `an MXCSR bit that the guest saw must be there`() throws {
    var (low, high) = (try MachineSketch("a", []).record(), try MachineSketch("b", []).record())
    low.mxcsrMask = 0xffff
    high.mxcsrMask = 0x2_ffff
    let down = try check(high, low)
    #expect(down.verdict == .unsafe)
    #expect(down.reasons.first?.kind == .mxcsr(0xffff, expected: 0x2_ffff))
    let up = try check(low, high)
    #expect(up.verdict == .safe)
    #expect(up.reasons.contains { $0.kind == .mxcsr(0x2_ffff, expected: 0xffff) })
  }

  @Test func `what no record says is not compared, and that is told`() throws {
    let reasons = try check(
      MachineSketch("a", []).record(), MachineSketch("b", []).record()
    ).reasons
    #expect(reasons.map(\.kind) == [.unknownLimit(.tscKHz), .unknownLimit(.mxcsrMask)])
  }

  @Test func `a layout reason has what was found and what the guest saw`() throws {
    func record(_ host: String, _ offset: Int) throws -> HostRecord {
      var sketch = MachineSketch(host, ["xsave", "xcr0_pkru", "pku"])
      sketch.components[9] = XSAVEComponent(size: 8, offset: offset, flags: [])
      return try sketch.record()
    }
    let found = try check(record("a", 0x980), record("b", 0xa80)).reasons.first?.kind
    #expect(
      found
        == .layout(
          component: 9, .known(XSAVEComponent(size: 8, offset: 0xa80, flags: [])),
          expected: .known(XSAVEComponent(size: 8, offset: 0x980, flags: []))))
  }

  @Test func `an MSR that the record shows to be absent hides nothing`() throws {
    var sketch = MachineSketch("b", leaf1EAX: 0x00a0_0f11, ["avx2"])
    let from = try MachineSketch("a", leaf1EAX: 0x00a0_0f11, []).record()
    let there = try check(from, sketch.record(), .container)
    #expect(there.verdict == .masked)
    sketch.msrs[0xc001_1002] = .absent
    let absent = try check(from, sketch.record(), .container)
    #expect(absent.verdict == .unsafe)
    let bit = try #require(Catalogue.bit(named: "avx2"))
    #expect(absent.reasons.first?.kind == .extra(bit, .absentRegister(.amdLeaf7)))
  }

  @Test func `how well a register is known is part of the means`() throws {
    let bulldozer: RegisterValue = 0x0060_0f20
    let found = try check(
      MachineSketch("a", leaf1EAX: bulldozer, []).record(),
      MachineSketch("b", leaf1EAX: bulldozer, ["bmi1"]).record(), .pv)
    let bit = try #require(Catalogue.bit(named: "bmi1"))
    #expect(found.reasons.contains { $0.kind == .extra(bit, .register(.amdLeaf7, .memory)) })
  }

  @Test func `the way back is answered as well, and does not change the answer`() throws {
    let found = try check(
      MachineSketch("a", []).record(), MachineSketch("b", ["avx2"]).record())
    #expect(found.verdict == .masked)
    #expect(found.reverse?.verdict == .unsafe)
    #expect(found.reverse?.reasons.first?.hosts == ["a"])
  }

  @Test func `mitigations that are lost or gained are told beside the verdict`() throws {
    let found = try check(
      MachineSketch("a", ["amd_psfd", "amd_ibpb"]).record(),
      MachineSketch("b", ["amd_ibpb", "amd_stibp"]).record())
    #expect(found.security.map(\.change) == [.lost, .gained])
    #expect(found.security.map(\.bit.name) == ["amd_psfd", "amd_stibp"])
    #expect(found.security.allSatisfy { $0.hosts == ["b"] && !$0.protects.isEmpty })
  }

  private func check(
    _ source: HostRecord, _ destination: HostRecord, _ guest: GuestKind = .hvm
  ) throws -> MoveCheck {
    try MoveCheck(
      from: Baseline(of: try Pool(of: [source])), to: try Pool(of: [destination]),
      migration: .live, guest: guest)
  }
}
