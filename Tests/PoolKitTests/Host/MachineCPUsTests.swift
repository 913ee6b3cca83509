import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct MachineCPUsTests {
  @Test(arguments: [(16_383, true), (16_384, false), (Int.max, false)])
  func `a CPU has a number that Linux could give it`(number: Int, isTaken: Bool) throws {
    let leaves = try MachineSketch("n1", ["avx"]).record().cpus[0].leaves
    let cpus = [LogicalCPU(number: number, leaves: leaves)]
    if isTaken {
      #expect(try MachineCPUs(cpus).logical.map(\.number) == [number])
    } else {
      #expect(throws: RecordError.numberTooHigh(number)) { try MachineCPUs(cpus) }
    }
  }
}
