import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// State that hosts keep in different places of the XSAVE area leaves, with all that needs it.
struct LayoutTests {
  private let pkru = XSAVEComponent(size: 8, offset: 0x980, flags: [])

  private func machine(
    _ host: String, _ features: [String], _ components: [Int: XSAVEComponent]
  ) -> MachineSketch {
    var sketch = MachineSketch(host, ["xsave", "avx", "xcr0_avx"] + features)
    sketch.components = components.merging(
      [2: XSAVEComponent(size: 256, offset: 576, flags: [])]
    ) { mine, _ in mine }
    return sketch
  }

  private func baseline(_ machines: MachineSketch...) throws -> Baseline {
    Baseline(of: try Pool(of: machines.map { try $0.record() }))
  }

  private func cause(_ name: String, _ baseline: Baseline) throws -> RemovalCause? {
    let bit = try #require(Catalogue.bit(named: name))
    return baseline.removed.first { $0.bit == bit }?.cause
  }

  @Test func `PKU leaves where PKRU lies elsewhere`() throws {
    let baseline = try baseline(
      machine("a", ["lm", "pku", "xcr0_pkru"], [9: pkru]),
      machine(
        "b", ["lm", "pku", "xcr0_pkru"], [9: XSAVEComponent(size: 8, offset: 0xa80, flags: [])]))
    #expect(try cause("pku", baseline) == .layout)
    #expect(try cause("xcr0_pkru", baseline) == .layout)
    #expect(!baseline.words.shows("ospke"))
    #expect(baseline.limits.components[9] == nil)
    #expect(baseline.limits.xsaveSize == 832)
  }

  @Test func `Zen 2 and Zen 3 disagree about PKRU, which Zen 2 has no PKU for`() throws {
    let baseline = try baseline(
      machine("zen2", ["xcr0_pkru"], [9: XSAVEComponent(size: 64, offset: 0x340, flags: [])]),
      machine("zen3", ["lm", "pku", "xcr0_pkru"], [9: pkru]))
    #expect(try cause("pku", baseline) == .absent)
    #expect(try cause("xcr0_pkru", baseline) == .layout)
  }

  @Test func `what requires AVX-512 leaves with its state`() throws {
    let features = [
      "avx2", "avx512f", "avx512bw", "avx512_bf16", "xcr0_avx512_opmask",
      "xcr0_avx512_zmm_hi256", "xcr0_avx512_hi16_zmm",
    ]
    func states(_ offset: Int) -> [Int: XSAVEComponent] {
      [
        5: XSAVEComponent(size: 64, offset: offset, flags: []),
        6: XSAVEComponent(size: 512, offset: 896, flags: []),
        7: XSAVEComponent(size: 1024, offset: 1408, flags: []),
      ]
    }
    let baseline = try baseline(
      machine("a", features, states(832)), machine("b", features, states(1088)))
    let foundation = try #require(Catalogue.bit(named: "avx512f"))
    #expect(try cause("avx512f", baseline) == .layout)
    #expect(try cause("avx512bw", baseline) == .requires(foundation))
    #expect(!baseline.words.shows("avx512_bf16"))
    #expect(!baseline.words.shows("xcr0_avx512_zmm_hi256"))
    #expect(baseline.words.shows("avx2"))
    #expect(baseline.limits.xsaveSize == 832)
  }

  @Test func `a layout that one record lacks is not guessed, except AVX's, which all share`() throws
  {
    let baseline = try baseline(
      machine("a", ["lm", "pku", "xcr0_pkru"], [9: pkru]),
      machine("b", ["lm", "pku", "xcr0_pkru", "aes"], [:]))
    #expect(try cause("pku", baseline) == .unreadLayout)
    #expect(baseline.words.shows("avx"))
  }

  @Test func `a host alone keeps what nobody can compare`() throws {
    let baseline = try baseline(machine("a", ["lm", "pku", "xcr0_pkru"], [:]))
    #expect(baseline.words.shows("pku"))
    #expect(baseline.limits.components[9] == .unread)
  }

  @Test func `flushes leave where lines differ in size`() throws {
    var first = MachineSketch("a", ["clflush", "clflushopt"])
    first.clflushUnits = 4
    let baseline = try baseline(first, MachineSketch("b", ["clflush", "clflushopt"]))
    #expect(try cause("clflush", baseline) == .layout)
    #expect(!baseline.words.shows("clflushopt"))
    #expect(baseline.limits[.clflushBytes] == 0)
  }

  @Test func `a warning whose leaf is beyond the lowest limit leaves with a reason`() throws {
    var short = MachineSketch("short", [])
    short.maxLeaves.extended = 0x8000_0020
    let baseline = try baseline(short, MachineSketch("long", ["fs_gs_ns"]))
    #expect(try cause("fs_gs_ns", baseline) == .limit)
    let warnings = BaselineWarning.all(about: baseline)
    #expect(warnings.count { if case .lostCare = $0 { true } else { false } } == 1)
  }
}
