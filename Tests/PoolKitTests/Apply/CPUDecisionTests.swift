import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

struct CPUDecisionTests {
  @Test
  func `a CPU does not owe what its pool has from another host`() throws {
    let records = try [
      MachineSketch("n1", ["lm"]).record(), MachineSketch("n2", ["lm", "no_lmsl"]).record(),
    ]
    let baseline = Baseline(of: try Pool(of: records))
    #expect(baseline.words.contains(.no_lmsl))
    let target = try OverrideTarget("n1", in: baseline)
    #expect(CPUDecision.missing(HostProfile(of: records[0]), target) == [])
  }

  @Test
  func `a CPU owes what every host of its pool shows`() throws {
    let record = try MachineSketch("n1", ["avx", "avx2"]).record()
    let target = try OverrideTarget("n1", in: Baseline(of: try Pool(of: [record])))
    let fewer = try MachineSketch("n1", ["avx"]).record()
    #expect(CPUDecision.missing(HostProfile(of: fewer), target) == [.avx2])
  }
}
