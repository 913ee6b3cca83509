import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct OverrideSignTests {
  private func zen2(without names: [String]) throws -> MachineSketch {
    let features = try #require(Level.named("amd-zen2")).features.names
    return MachineSketch("n1", leaf1EAX: 0x0083_0f10, features.filter { !names.contains($0) })
  }

  private func ground(_ sketch: MachineSketch) throws -> String? {
    let signs = try sketch.record().overrideSigns
    return signs.isEmpty ? nil : OverrideSign.text(signs)
  }

  /// The override MSRs of `sketch` with the values that CPUID shows.
  private func reading(_ sketch: MachineSketch) throws -> MachineSketch {
    var sketch = sketch
    let table = try sketch.table()
    let (first, second) = (try #require(table[1]), try #require(table[0x8000_0001]))
    sketch.msrs = [
      0xc001_1004: .value(MSRValue(high: first.ecx, low: first.edx)),
      0xc001_1005: .value(MSRValue(high: second.ecx, low: second.edx)),
    ]
    return sketch
  }

  @Test
  func `a CPU with all that its level has shows no sign`() throws {
    #expect(try ground(reading(zen2(without: []))) == nil)
    #expect(try ground(zen2(without: [])) == nil)
  }

  @Test
  func `features of the level that MSRs can hide and nothing else switches are a likely sign`()
    throws
  {
    let expected = """
      it lacks avx (00000001.0.ecx[28]), avx2 (00000007.0.ebx[5]), which CPUs of level amd-zen2 have \
      and override MSRs can hide (likely; the MSRs lack the bits as well, \
      but firmware may do the same)
      """
    #expect(try ground(reading(zen2(without: ["avx", "avx2"]))) == expected)
    #expect(
      try ground(zen2(without: ["avx", "avx2"]))
        == expected.replacing("the MSRs lack the bits as well", with: "the MSRs were not read"))
  }

  @Test(arguments: ["topoext", "x2apic", "aes", "svm", "nx", "erms", "rdrand", "clwb", "vaes"])
  func `what firmware or kernel switch, and what no documented MSR reaches, is no sign`(
    name: String
  ) throws {
    let names = name == "clwb" ? [] : [name]
    #expect(try ground(reading(zen2(without: names))) == nil)
  }

  @Test
  func `a bit that the MSR has is hidden by something else`() throws {
    var sketch = try reading(zen2(without: []))
    sketch.features.removeAll { $0 == "avx" }
    #expect(try ground(sketch) == nil)
  }

  @Test
  func `a guest shows what its hypervisor lets through`() throws {
    var sketch = try zen2(without: ["avx", "avx2"])
    sketch.features.append("hypervisor")
    #expect(try ground(sketch) == nil)
  }

  @Test
  func `an Intel mask that is not all ones is certain`() throws {
    var sketch = MachineSketch("n1", vendor: .intel, leaf1EAX: 0x0002_06d7, ["sse2"])
    sketch.msrs = [
      0x132: .value(MSRValue(rawValue: .max)), 0x133: .value(MSRValue(rawValue: .max)),
      0x134: .value(0x0000_0000_ffff_ffff),
    ]
    #expect(try ground(sketch) == nil)
    sketch.msrs[0x132] = .value(0xffff_ffff_efff_ffff)
    #expect(
      try ground(sketch) == """
        CPUID1_FEATURE_MASK (0x00000132) is 0xffffffffefffffff, which hides bits (certain)
        """)
  }

  @Test(arguments: [
    (CPUVendor.amd, MSRAddress(0xc001_0015), MSRValue(0x8_0000_0000), true),
    (.amd, 0xc001_0015, 0x4_0000_0000, false), (.intel, 0x140, 1, true), (.intel, 0x140, 2, false),
    (.intel, 0xc001_0015, 0x8_0000_0000, false),
  ])
  func `CPUID that faults now is certain`(
    vendor: CPUVendor, address: MSRAddress, value: MSRValue, isSign: Bool
  ) throws {
    var sketch = MachineSketch("n1", vendor: vendor, leaf1EAX: 0x0005_0657, ["sse2"])
    sketch.msrs = [address: .value(value)]
    #expect(try OverrideSign.all(in: sketch.record()).isEmpty == !isSign)
  }

  @Test
  func `what the scan noted is told beside what CPUs show, but older words tell all`() throws {
    var sketch = MachineSketch("n1", vendor: .intel, leaf1EAX: 0x0002_06d7, ["sse2"])
    sketch.msrs = [0x132: .value(0xffff_ffff_efff_ffff)]
    var record = try sketch.record()
    let shown = record.overrideSigns
    #expect(shown.count == 1)
    let written = OverrideSign.written([0x132], cpus: 1, phase: "applied")
    record.notedSigns = [written]
    #expect(record.overrideSigns == [written] + shown)
    record.notedSigns = [.told("in words")]
    #expect(record.overrideSigns == [.told("in words")])
  }

  @Test
  func `what the scan noted counts, and a baseline warns of it`() throws {
    var record = try zen2(without: []).record()
    record.notedSigns = [.told("poolcpu wrote 4 MSRs")]
    let baseline = Baseline(of: try Pool(of: [record]))
    #expect(
      BaselineWarning.all(about: baseline).map(\.description).contains(
        "n1 seems to be overridden already, which shrinks the pool: poolcpu wrote 4 MSRs"))
  }

  @Test(.corpus())
  func `few real machines look overridden`() throws {
    var found: [String] = []
    for record in Corpus.records {
      let signs = record.overrideSigns
      if !signs.isEmpty { found.append("\(record.host): \(OverrideSign.text(signs))") }
    }
    print("\(found.count) of \(Corpus.records.count) real machines look overridden")
    for line in found { print(line) }
    #expect(found.count < 8)
  }
}
