import CPUIDKit
import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct KVMDeviceTests {
  @Test
  func `a subleaf counts only where the entry says so`() {
    let words: [UInt32] =
      [3, 0] + [0xd, 1, 1, 0xa, 0xb, 0xc, 0xd, 0, 0, 0]
      + [0x8000_0001, 9, 0, 1, 2, 3, 4, 0, 0, 0] + [0, 0, 0, 5, 6, 7, 8, 0, 0, 0]
      + [99, 0, 0, 1, 1, 1, 1, 0, 0, 0]
    let table = CPUIDTable(kvm: words)
    #expect(table.entries.count == 3)
    #expect(table[0xd, 1] == CPUIDRegisters(0xa, 0xb, 0xc, 0xd))
    #expect(table[0x8000_0001] == CPUIDRegisters(1, 2, 3, 4))
    #expect(table[0] == CPUIDRegisters(5, 6, 7, 8))
  }

  @Test(arguments: [[], [0], [0, 0], [5, 0], [1, 0, 7, 0, 0, 1], [UInt32.max, 0]])
  func `a list shorter than it says is read as far as it goes`(words: [UInt32]) {
    #expect(CPUIDTable(kvm: words).entries == [])
  }

  @Test
  func `what is no KVM is refused`() throws {
    for (path, errno, isRight) in [
      ("/dev/null", ENODEV, false), ("/nonexistent/kvm", ENOENT, false),
    ] {
      let refusal = #expect(throws: KVMRefusal.self) { _ = try KVMDevice(path: path).support() }
      #expect(refusal == KVMRefusal(path: path, errno: errno))
      #expect(refusal?.isRight == isRight)
    }
  }

  @Test(.enabled(if: access("/dev/kvm", R_OK | W_OK) == 0, "/dev/kvm cannot be opened here"))
  func `a real KVM gives leaves of this CPU's vendor and the clock`() throws {
    let device = try KVMDevice(path: "/dev/kvm")
    let (support, clock, again) = try (device.support(), device.tscKHz(), device.tscKHz())
    _ = try device.scalesTSC()
    let own = try CPUIDWalk.table(of: LibCPUIDSource())
    #expect(support.leaves.vendor == own.vendor)
    #expect(support.leaves.entries.count > 10)
    let kHz = try #require(clock)
    #expect((100_000...10_000_000).contains(kHz))
    #expect(again == kHz)
  }
}
