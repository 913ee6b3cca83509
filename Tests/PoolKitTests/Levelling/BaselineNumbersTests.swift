import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// What a baseline says of everything that is no feature bit.
struct BaselineNumbersTests {
  @Test func `a lowered limit names what each class has and who forces it`() throws {
    var wide = MachineSketch("wide", ["avx2"])
    wide.physicalAddressBits = 52
    let baseline = Baseline(
      of: try Pool(of: [wide.record(), MachineSketch("narrow", ["avx2"]).record()]))
    let narrow = try #require(baseline.pool.classes.firstIndex { $0.hosts == ["narrow"] }) + 1
    let lowered = baseline.loweredLimits
    #expect(lowered.map(\.number) == [.limit(.physicalAddressBits)])
    #expect(lowered.first?.from == 52 && lowered.first?.to == 48)
    #expect(lowered.first?.classes == [narrow])
    #expect(lowered.first?.values.map(\.number) == [48, 52])
  }

  @Test func `a limit on which hosts must agree is forced by all of them`() throws {
    var other = MachineSketch("other", ["clflush"])
    other.clflushUnits = 4
    let baseline = Baseline(
      of: try Pool(of: [other.record(), MachineSketch("usual", ["clflush"]).record()]))
    let lowered = try #require(baseline.loweredLimits.first)
    #expect(
      lowered.number == .limit(.clflushBytes) && lowered.to == 0 && lowered.classes == [1, 2])
  }

  @Test func `a layout conflict names the component, the places and their classes`() throws {
    func machine(_ host: String, _ component: XSAVEComponent) -> MachineSketch {
      var sketch = MachineSketch(host, ["xsave", "xcr0_pkru", "pku"])
      sketch.components[9] = component
      return sketch
    }
    let zen2 = XSAVEComponent(size: 64, offset: 832, flags: [])
    let zen3 = XSAVEComponent(size: 8, offset: 2432, flags: [])
    let baseline = Baseline(
      of: try Pool(of: [machine("a", zen2).record(), machine("b", zen3).record()]))
    let pku = try #require(Catalogue.bit(named: "pku"))
    #expect(baseline.removed.first { $0.bit == pku }?.cause == .layout)
    let conflict = try #require(baseline.layoutConflict(over: pku))
    #expect(conflict.component == 9)
    #expect(Set(conflict.places.map(\.layout)) == [.known(zen2), .known(zen3)])
    #expect(Set(conflict.places.map(\.classes)) == [[1], [2]])
  }

  @Test func `clocks and MXCSR masks that differ are warned of`() throws {
    var records = try [["avx2"], []].enumerated().map { try MachineSketch("h\($0)", $1).record() }
    records[0].clock = TSCClock(kHz: 2_000_000)
    records[1].clock = TSCClock(kHz: 2_100_000)
    records[0].mxcsrMask = 0xffff
    records[1].mxcsrMask = 0x2_ffff
    let apart = BaselineWarning.all(about: Baseline(of: try Pool(of: records))).map(\.description)
    #expect(apart.contains { $0.contains("more than 250 ppm apart") && $0.contains("2100000") })
    #expect(apart.contains { $0.contains("only 0000ffff is safe everywhere") })
    records[1].clock = TSCClock(kHz: 2_000_100)
    records[1].mxcsrMask = 0xffff
    let close = BaselineWarning.all(about: Baseline(of: try Pool(of: records))).map(\.description)
    #expect(!close.contains { $0.contains("apart") || $0.contains("MXCSR") })
  }

  @Test func `mitigations that some host shows and the pool does not are lost`() throws {
    let baseline = Baseline(
      of: try Pool(of: [
        MachineSketch("a", ["amd_ibpb", "avx2"]).record(), MachineSketch("b", []).record(),
      ]))
    #expect(baseline.lostProtections.map(\.bit.name) == ["amd_ibpb"])
  }
}
