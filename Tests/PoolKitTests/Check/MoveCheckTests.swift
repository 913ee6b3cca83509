import CPUIDKit
import PoolKit
import PoolFormats
import PoolTestSupport
import Testing

/// Whether a guest may move, by what source and destination show.
struct MoveCheckTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var source: [String]
    var destination: [String]
    var guest = GuestKind.hvm
    var migration = Migration.live
    var verdict: Verdict
  }

  static let rows = [
    Row(testDescription: "equal hosts", source: ["avx2"], destination: ["avx2"], verdict: .safe),
    Row(
      testDescription: "a feature is missing", source: ["avx2"], destination: [],
      verdict: .unsafe),
    Row(
      testDescription: "a feature is missing, cold", source: ["avx2"], destination: [],
      migration: .cold, verdict: .unsafe),
    Row(
      testDescription: "a restarted guest asks again", source: ["avx2"], destination: [],
      migration: .static, verdict: .safe),
    Row(
      testDescription: "the intercept hides a feature", source: [], destination: ["avx2"],
      verdict: .masked),
    Row(
      testDescription: "an MSR hides a feature from a container", source: [],
      destination: ["avx2"], guest: .container, verdict: .masked),
    Row(
      testDescription: "nothing hides VAES from a container on Zen 3", source: [],
      destination: ["vaes"], guest: .container, verdict: .unsafe),
    Row(
      testDescription: "nothing hides VAES from a paravirtual guest on Zen 3", source: [],
      destination: ["vaes"], guest: .pv, verdict: .unsafe),
    Row(
      testDescription: "a hint that nothing hides from a container is harmless", source: [],
      destination: ["fsrm"], guest: .container, verdict: .safe),
    Row(
      testDescription: "CpuidUserDis hides everything from a container",
      source: ["cpuid_user_dis"], destination: ["cpuid_user_dis", "vaes"], guest: .container,
      verdict: .masked),
    Row(
      testDescription: "hints do not refuse", source: ["erms", "fsrm"], destination: [],
      verdict: .safe),
    Row(
      testDescription: "a hint that CRIU compares refuses a container", source: ["erms"],
      destination: [], guest: .container, verdict: .unsafe),
    Row(
      testDescription: "a hint that CRIU does not compare refuses no container", source: ["fsrm"],
      destination: [], guest: .container, verdict: .safe),
    Row(
      testDescription: "presentation does not refuse", source: ["ht", "topoext", "cmp_legacy"],
      destination: [], verdict: .safe),
    Row(
      testDescription: "live state is not compared", source: ["xsave", "osxsave"],
      destination: ["xsave"], verdict: .safe),
    Row(
      testDescription: "what no hypervisor gives to guests does not refuse",
      source: ["dtherm", "cat_l3", "rapl"], destination: [], verdict: .safe),
    Row(
      testDescription: "what no hypervisor gives to guests refuses where CPUID is native",
      source: ["cat_l3"], destination: [], guest: .container, verdict: .unsafe),
    Row(
      testDescription: "no platform gives an invariant TSC to a guest that moves",
      source: ["invtsc"], destination: [], verdict: .safe),
    Row(
      testDescription: "a lost warning does not refuse", source: ["lm", "no_lmsl"],
      destination: ["lm"], verdict: .safe),
    Row(
      testDescription: "a new warning is told", source: ["lm"], destination: ["lm", "no_lmsl"],
      verdict: .safe),
    Row(
      testDescription: "behaviour that cannot be hidden is told", source: [],
      destination: ["zero_fcs_fds"], verdict: .safe),
  ]

  @Test(arguments: rows)
  func `the verdict follows from what differs`(row: Row) throws {
    let check = try check(
      MachineSketch("a", leaf1EAX: 0x00a0_0f11, row.source),
      MachineSketch("b", leaf1EAX: 0x00a0_0f11, row.destination), row.migration, row.guest)
    #expect(check.verdict == row.verdict)
    #expect(check.reasons.map(\.verdict).max() ?? .safe == row.verdict)
  }

  @Test func `another vendor is refused, and that is the only reason`() throws {
    let check = try check(
      MachineSketch("a", ["avx2"]),
      MachineSketch("b", vendor: .intel, leaf1EAX: 0x0005_0657, []))
    #expect(
      check.reasons == [
        CheckReason(.vendor(.intel, expected: .amd), .unsafe, hosts: ["b"])
      ])
  }

  @Test func `a pool is safe only when each of its hosts is`() throws {
    let source = Baseline(of: try Pool(of: [MachineSketch("a", ["avx2"]).record()]))
    let pool = try Pool(of: [
      MachineSketch("good", ["avx2"]).record(), MachineSketch("bad", []).record(),
    ])
    let check = try MoveCheck(from: source, to: pool, migration: .live, guest: .hvm)
    #expect(check.verdict == .unsafe)
    #expect(check.reasons.first?.hosts == ["bad"])
  }

  @Test func `a restarted guest needs the level that it boots with`() throws {
    let level = try #require(Level.named("x86-64-v2"))
    let source = Baseline(of: try Pool(of: [MachineSketch("a", []).record()]))
    let poor = try Pool(of: [MachineSketch("b", vendor: .intel, ["sse2"]).record()])
    let rich = try Pool(of: [MachineSketch("b", vendor: .intel, level.features.names).record()])
    for (pool, verdict) in [(poor, Verdict.unsafe), (rich, .safe)] {
      let check = try MoveCheck(
        from: source, to: pool, migration: .static, guest: .hvm, requiring: level)
      #expect(check.verdict == verdict)
    }
  }

  @Test func `addresses narrower than the guest's refuse, and others do not`() throws {
    func record(_ bits: UInt32) throws -> HostClass {
      var sketch = MachineSketch("h\(bits)", [])
      sketch.physicalAddressBits = bits
      return HostClass(of: try sketch.record())
    }
    func verdict(_ from: UInt32, _ to: UInt32, _ width: AddressWidth = .standard) throws -> Verdict
    {
      try MoveCheck(
        from: .hosts([record(from)]), to: MoveDestination([record(to)]),
        .init(addressWidth: width)
      ).verdict
    }
    #expect(try verdict(52, 48) == .safe, "QEMU gives 40 bits")
    #expect(try verdict(46, 39) == .unsafe)
    #expect(try verdict(39, 46) == .safe)
    #expect(try verdict(39, 38) == .unsafe, "a guest has no more than its host")
    #expect(try verdict(52, 48, .host) == .unsafe)
    #expect(try verdict(52, 48, .bits(48)) == .safe)
    #expect(try verdict(48, 46, .bits(48)) == .unsafe)
    let check = try MoveCheck(from: .hosts([record(46)]), to: MoveDestination([record(39)]))
    #expect(
      check.reasons.first?.kind == .lowerLimit(.limit(.physicalAddressBits), 39, expected: 40))
  }

  @Test func `state in another place refuses only a guest that uses it`() throws {
    func machine(_ host: String, offset: Int, _ features: [String]) -> MachineSketch {
      var sketch = MachineSketch(host, ["xsave", "xcr0_pkru"] + features)
      sketch.components[9] = XSAVEComponent(size: 8, offset: offset, flags: [])
      return sketch
    }
    let users = (machine("a", offset: 0x980, ["pku"]), machine("b", offset: 0xa80, ["pku"]))
    #expect(try check(users.0, users.1).verdict == .unsafe)
    let others = (machine("a", offset: 0x340, []), machine("b", offset: 0x980, []))
    #expect(try check(others.0, others.1).verdict == .safe)
  }

  struct CauseRow: CustomTestStringConvertible {
    var testDescription: String
    var feature: String
    var destination: (RegisterValue, [String])
    var cause: Cause
  }

  static let causes = [
    CauseRow(
      testDescription: "an older family", feature: "avx512f", destination: (0x0083_0f10, []),
      cause: .generation),
    CauseRow(
      testDescription: "the same CPU, a firmware switch", feature: "nx",
      destination: (0x00a1_0f11, []), cause: .firmware),
    CauseRow(
      testDescription: "the same CPU, microcode", feature: "stibp_always_on",
      destination: (0x00a1_0f11, []), cause: .microcode),
    CauseRow(
      testDescription: "a kernel's erratum edit", feature: "rdseed",
      destination: (0x00b2_0f40, []), cause: .kernel),
    CauseRow(
      testDescription: "the same CPU in a guest", feature: "avx2",
      destination: (0x00a1_0f11, ["hypervisor"]), cause: .hypervisor),
    CauseRow(
      testDescription: "the same CPU, nothing known", feature: "xgetbv1",
      destination: (0x00a1_0f11, []), cause: .unknown),
  ]

  @Test(arguments: causes)
  func `the likeliest cause is named`(row: CauseRow) throws {
    let check = try check(
      MachineSketch("a", leaf1EAX: 0x00a1_0f11, [row.feature]),
      MachineSketch("b", leaf1EAX: row.destination.0, row.destination.1))
    let bit = try #require(Catalogue.bit(named: row.feature))
    guard case .missing(bit, let found)? = check.reasons.first?.kind else {
      Issue.record("\(row.feature) is not missing")
      return
    }
    #expect(found.cause == row.cause, "\(found.evidence.clause)")
  }

  private func check(
    _ source: MachineSketch, _ destination: MachineSketch, _ migration: Migration = .live,
    _ guest: GuestKind = .hvm
  ) throws -> MoveCheck {
    try MoveCheck(
      from: Baseline(of: try Pool(of: [source.record()])),
      to: try Pool(of: [destination.record()]), migration: migration, guest: guest)
  }
}
