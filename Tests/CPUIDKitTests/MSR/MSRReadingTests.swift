import CPUIDKit
import PoolTestSupport
import Testing

struct MSRReadingTests {
  @Test
  func `a register that answers is its value`() throws {
    #expect(try FakeMSRReader([0x10a: 7]).reading(of: 0x10a, cpu: 3) == .value(7))
  }

  @Test(
    arguments: [
      (5, .absent), (1, .unreadable), (6, .unreadable), (13, .unreadable), (25, .unreadable),
    ] as [(Int32, MSRReading)])
  func `only a fault of RDMSR says that there is no register`(
    errno: Int32, reading: MSRReading
  ) throws {
    var reader = FakeMSRReader([:])
    reader.answer = { (address, cpu) throws(ProbeError) in
      throw .unreadableMSR(address, cpu: cpu, errno: errno)
    }
    #expect(try reader.reading(of: 0x10a, cpu: 0) == reading)
  }

  @Test
  func `a device that cannot be opened is no answer, whatever the reason`() {
    var reader = FakeMSRReader([:])
    reader.answer = { (_, _) throws(ProbeError) in
      throw .unreadableMSRDevice(path: "/dev/cpu/0/msr", errno: 5)
    }
    #expect(throws: ProbeError.unreadableMSRDevice(path: "/dev/cpu/0/msr", errno: 5)) {
      try reader.reading(of: 0x10a, cpu: 0)
    }
  }
}
