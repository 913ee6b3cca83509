import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// The values that make a host show a baseline.
struct OverridePlanTests {
  private let features: MSRAddress = 0xc001_1004

  private func plan(
    _ first: MachineSketch, with others: MachineSketch...
  ) throws -> OverridePlan {
    let records = try [first.record()] + others.map { try $0.record() }
    let baseline = Baseline(of: try Pool(of: records))
    let place = baseline.pool.classes.firstIndex { $0.hosts.contains(first.host) }
    return PoolPlan(for: baseline).plans[try #require(place)]
  }

  private func rome(_ host: String, _ features: [String]) -> MachineSketch {
    MachineSketch(host, leaf1EAX: 0x0083_0f10, features)
  }

  @Test func `without a present value, only what the host shows is set, and live bits`() throws {
    let plan = try plan(rome("a", ["aes", "sse4_2"]), with: rome("b", ["sse4_2", "avx"]))
    let value = try #require(plan.values.first { $0.register.address == features })
    #expect(value.value == 0x0010_0000_0000_0200)
    #expect(value.basis == .cpuid && value.isNeeded)
    #expect(plan.notes.contains(.builtFromCPUID))
  }

  @Test func `with a present value, reserved bits and what firmware cleared survive`() throws {
    var sketch = rome("a", ["aes", "sse4_2", "xsave"])
    sketch.msrs[features] = .value(0x8e10_0000_8000_0200)
    let plan = try plan(sketch, with: rome("b", ["sse4_2", "xsave", "rdrand"]))
    let value = try #require(plan.values.first { $0.register.address == features })
    // AES (1.ECX[25]) goes; OSXSAVE (59) and APIC (9) are live; 63 and 31 are reserved.
    #expect(value.value == 0x8c10_0000_8000_0200)
    #expect(value.basis == .read)
  }

  @Test func `OSXSAVE leaves with XSAVE`() throws {
    var sketch = rome("a", ["xsave", "osxsave"])
    sketch.msrs[features] = .value(0x0c00_0000_0000_0200)
    let value = try #require(
      try plan(sketch, with: rome("b", [])).values.first { $0.register.address == features })
    #expect(value.value == 0x0000_0000_0000_0200)
  }

  @Test func `a value without bits that CPUID shows is not believed`() throws {
    var sketch = rome("a", ["aes"])
    sketch.msrs[features] = .value(0)
    let plan = try plan(sketch)
    let value = try #require(plan.values.first { $0.register.address == features })
    #expect(value.basis == .cpuid)
    #expect(plan.notes.contains(.unbelievable(.amdBasic, 0)))
  }

  @Test func `an unreadable register is no value`() throws {
    var sketch = rome("a", ["aes"])
    sketch.msrs[features] = .unreadable
    let value = try #require(
      try plan(sketch).values.first { $0.register.address == features })
    #expect(value.basis == .cpuid)
  }

  @Test func `the leaf 7 count is the lowest of the pool, never an intersection of bits`() throws {
    var low = rome("low", ["avx2"])
    low.maxLeaf7Subleaf = 1
    let plan = try plan(rome("high", ["avx2"]), with: low)
    let value = try #require(plan.values.first { $0.register == .amdLeaf7 })
    #expect(value.value.high == 1)
    #expect(plan.notes.contains(.countIsInferred))
  }

  @Test func `Intel masks hide with the halves the other way round`() throws {
    func westmere(_ host: String, _ features: [String]) -> MachineSketch {
      MachineSketch(host, vendor: .intel, leaf1EAX: 0x0002_06c2, features)
    }
    let plan = try plan(westmere("a", ["aes", "sse2"]), with: westmere("b", ["sse2"]))
    let value = try #require(plan.values.first { $0.register.address == 0x130 })
    #expect(value.value.low == [] && value.value.high == 0x0400_0200)
    #expect(value.hiddenBits.compactMap(\.name) == ["aes"])
  }

  @Test func `the reserved half of an Intel mask is kept`() throws {
    let sketch = MachineSketch("a", vendor: .intel, leaf1EAX: 0x0002_06d7, ["xsave", "xsaveopt"])
    let value = try #require(try plan(sketch).values.first { $0.register.address == 0x134 })
    #expect(value.value.high == .all && value.value.low == 1)
    #expect(value.confidence == .oneSource)
  }

  @Test func `CPUs of one host that differ are all brought to what they share`() throws {
    let odd = try MachineSketch("x", leaf1EAX: 0x0060_0f20, ["lwp", "sse2"]).table()
    let even = try MachineSketch("x", leaf1EAX: 0x0060_0f20, ["sse2"]).table()
    let record = try HostRecord(
      host: "x", source: RecordSource(how: "test"),
      cpus: [LogicalCPU(number: 0, leaves: even), LogicalCPU(number: 1, leaves: odd)])
    let baseline = Baseline(of: try Pool(of: [record]))
    let lwp = try #require(Catalogue.bit(named: "lwp"))
    let view = try #require(baseline.pool.classes.first?.view)
    #expect(
      view.divergences == [
        CPUDivergence(bit: lwp, shownBy: CPUSet([1]), hiddenBy: CPUSet([0]))
      ])
    #expect(!baseline.words.contains(lwp))
    let value = try #require(
      PoolPlan(for: baseline).plans.first?.values.first { $0.register == .amdExtended })
    #expect(value.hiddenBits == [lwp] && value.isNeeded)
    // The sketch lacks what its level has, which looks overridden: one more warning.
    let warnings = BaselineWarning.all(about: baseline)
    #expect(warnings.count == 2)
    #expect(warnings.contains { if case .divergence = $0 { true } else { false } })
  }

  struct NoteRow: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var vendor: CPUVendor
    var leaf1EAX: RegisterValue
    var features: [String] = []
    var contains: @Sendable (PlanNote) -> Bool
  }

  static let notes = [
    NoteRow(
      testDescription: "K8 rev F wants the password", vendor: .amd, leaf1EAX: 0x0004_0f12,
      contains: { $0 == .needsPassword }),
    NoteRow(
      testDescription: "Griffin has none", vendor: .amd, leaf1EAX: 0x0020_0f31,
      contains: { if case .noRegisters = $0 { true } else { false } }),
    NoteRow(
      testDescription: "Zen 4 faults better", vendor: .amd, leaf1EAX: 0x00a1_0f11,
      features: ["cpuid_user_dis"], contains: { $0 == .canFault(.cpuidUserDis) }),
    NoteRow(
      testDescription: "Ivy Bridge and later fault", vendor: .intel, leaf1EAX: 0x0003_06a9,
      contains: { $0 == .canFault(.intelFaulting(.oneSource)) }),
    NoteRow(
      testDescription: "what rests on memory is marked", vendor: .amd, leaf1EAX: 0x00a0_0f11,
      contains: { $0 == .unconfirmed(.amdPower, .memory) }),
    NoteRow(
      testDescription: "a CPU outside the table is said to be unknown", vendor: .amd,
      leaf1EAX: 0x00ff_0f00, contains: { $0 == .unknownProcessor }),
    NoteRow(
      testDescription: "a guest is told", vendor: .amd, leaf1EAX: 0x0083_0f10,
      features: ["hypervisor"], contains: { $0 == .isGuest }),
  ]

  @Test(arguments: notes)
  func `a plan says what its administrator must know`(row: NoteRow) throws {
    let plan = try plan(
      MachineSketch("a", vendor: row.vendor, leaf1EAX: row.leaf1EAX, row.features))
    #expect(plan.notes.contains(where: row.contains))
  }
}
