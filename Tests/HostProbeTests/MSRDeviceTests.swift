import CPUIDKit
import HostProbe
import PoolKit
import PoolTestSupport
import Testing

struct MSRDeviceTests {
  @Test
  func `an MSR is eight bytes at its address`() throws {
    let folder = try TemporaryFolder()
    try folder.write([UInt8](repeating: 0, count: 0x10a) + [8, 7, 6, 5, 4, 3, 2, 1], to: "3/msr")
    #expect(try MSRDevice(folder: folder.path).read(0x10a, cpu: 3) == 0x0102_0304_0506_0708)
  }

  @Test
  func `an MSR that is not there is unreadable`() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3, 4], to: "0/msr")
    for address in [0, 0xc001_1004] as [MSRAddress] {
      #expect(throws: ProbeError.unreadableMSR(address, cpu: 0, errno: 5)) {
        try MSRDevice(folder: folder.path).read(address, cpu: 0)
      }
    }
  }

  @Test
  func `a missing device says which and why`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/7/msr"
    let error = try #require(throws: ProbeError.self) {
      try MSRDevice(folder: folder.path).read(0x10a, cpu: 7)
    }
    #expect(error == .unreadableMSRDevice(path: path, errno: 2))
    #expect(
      error.description == """
        cannot open \(path) (no such file); load the msr module and run as root
        """)
  }
}
