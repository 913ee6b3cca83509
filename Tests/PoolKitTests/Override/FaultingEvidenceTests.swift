import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct FaultingEvidenceTests {
  private static let yes = MSRReading.value(0x8000_0000)

  private func evidence(
    _ info: MSRReading?, _ enables: MSRReading?, leaf1EAX: RegisterValue = 0x0005_0657
  ) throws -> (FaultingEvidence, FaultingMeans?) {
    var sketch = MachineSketch("n1", vendor: .intel, leaf1EAX: leaf1EAX, ["sse2"])
    sketch.msrs[0xce] = info
    sketch.msrs[0x140] = enables
    let part = HostClass(of: try sketch.record())
    return (part.faulting, FaultingMeans.of(part.view, part.faulting))
  }

  @Test
  func `the MSRs confirm or deny what the model lets one infer`() throws {
    #expect(try evidence(Self.yes, .value(0)) == (.confirmed, .intelFaulting(.confirmed)))
    #expect(try evidence(nil, nil) == (.unknown, .intelFaulting(.oneSource)))
    #expect(try evidence(.unreadable, .unreadable) == (.unknown, .intelFaulting(.oneSource)))
    #expect(try evidence(.value(0x7fff_ffff), .value(0)) == (.denied, nil))
    #expect(try evidence(.absent, .value(0)) == (.denied, nil))
  }

  @Test(arguments: [nil, .unreadable, .absent] as [MSRReading?])
  func `bit 31 of MSR CEh is enough, whatever became of MSR 140h`(enables: MSRReading?) throws {
    #expect(try evidence(Self.yes, enables) == (.confirmed, .intelFaulting(.confirmed)))
  }

  @Test(
    arguments: [
      (0x000a_06d1, .oneSource), (0x0004_0651, .inferred), (0x0003_0673, nil), (0x0002_06d7, nil),
      (0x0005_0671, .oneSource), (0x000c_06c3, .inferred),
    ] as [(RegisterValue, Confidence?)])
  func `without the MSR the model tells how likely faulting is`(
    eax: RegisterValue, confidence: Confidence?
  ) throws {
    #expect(
      try evidence(nil, nil, leaf1EAX: eax) == (
        .unknown, confidence.map(FaultingMeans.intelFaulting)
      ))
  }

  @Test
  func `a model that is not in the table is confirmed by its MSRs`() throws {
    #expect(try evidence(nil, nil, leaf1EAX: 0x000e_06a2).1 == nil)
    #expect(
      try evidence(Self.yes, .value(0), leaf1EAX: 0x000e_06a2).1 == .intelFaulting(.confirmed))
  }

  @Test
  func `equal hosts are one class, whatever their state MSRs read, and the least is known`() throws
  {
    let classes = try [Self.yes, nil, Self.yes].enumerated().map { number, info in
      var sketch = MachineSketch("n\(number)", vendor: .intel, leaf1EAX: 0x0005_0657, ["sse2"])
      sketch.msrs[0xce] = info
      sketch.msrs[0x140] = info.map { _ in .value(0) }
      sketch.msrs[0x1a0] = .value(MSRValue(rawValue: UInt64(number)))
      return HostClass(of: try sketch.record())
    }
    let pool = try Pool(classes)
    #expect(pool.classes.count == 1)
    #expect(pool.classes[0].faulting == .unknown)
    #expect(try Pool([classes[0], classes[2]]).classes[0].faulting == .confirmed)
  }
}
