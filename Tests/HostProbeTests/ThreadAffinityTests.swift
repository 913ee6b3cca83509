import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct ThreadAffinityTests {
  @Test
  func `a thread comes back to where it could run`() throws {
    let allowed = try AllowedCPUs.read()
    let before = try ThreadAffinity.current()
    var pinned: [ThreadAffinity] = []
    for cpu in allowed.numbers {
      try ThreadAffinity.pin(to: cpu)
      pinned.append(try ThreadAffinity.current())
    }
    try before.restore()
    #expect(try ThreadAffinity.current() == before)
    for (index, mask) in pinned.enumerated() {
      #expect(pinned.firstIndex(of: mask) == index, "each CPU has a mask of its own")
    }
  }

  @Test(arguments: [1_023, 1_024, 65_535, 1_048_575])
  func `a CPU beyond the machine is refused, however long the mask`(cpu: Int) throws {
    let before = try ThreadAffinity.current()
    #expect(throws: ProbeError.cannotRunOn(cpu: cpu, errno: ThreadAffinity.outsideCPUSet)) {
      try ThreadAffinity.pin(to: cpu)
    }
    #expect(try ThreadAffinity.current() == before)
  }
}
