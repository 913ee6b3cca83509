import CPUIDKit
import HostProbe
import PoolKit
import PoolTestSupport
import Testing

struct SystemCPUsTests {
  @Test
  func `what is present and not online is offline`() throws {
    let folder = try TemporaryFolder()
    try folder.write("0-1,3\n", to: "online")
    try folder.write("0-4\n", to: "present")
    try folder.write("0-255\n", to: "possible")
    let cpus = try SystemCPUs(from: folder.path)
    #expect(cpus.online == CPUSet([0, 1, 3]))
    #expect(cpus.offline == CPUSet([2, 4]))
  }

  @Test(arguments: [nil, "", "\n", "none\n", "1-0\n", "0-\n"] as [String?])
  func `lists that cannot be read are an error with their path`(online: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write("0\n", to: "present")
    if let online { try folder.write(online, to: "online") }
    #expect(throws: ProbeError.unreadableSystemFile(path: folder.path + "/online")) {
      try SystemCPUs(from: folder.path)
    }
  }
}
