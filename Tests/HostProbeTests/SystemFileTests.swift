import CPUIDKit
import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct SystemFileTests {
  @Test
  func `a file whose size the kernel states as 0 is read whole`() throws {
    let text = try #require(SystemFile.text(at: "/proc/self/status"))
    #expect(text.hasPrefix("Name:") && !text.hasSuffix("\n"))
  }

  @Test
  func `a file that is as long as the limit is read, a longer one is not`() throws {
    let folder = try TemporaryFolder()
    // More than the first piece.
    let bytes = [UInt8](repeating: 7, count: 40_000)
    let path = try folder.write(bytes, to: "x")
    #expect(SystemFile.bytes(at: path, limit: 40_000) == bytes)
    #expect(SystemFile.bytes(at: path, limit: 39_999) == nil)
    #expect(SystemFile.bytes(at: "/dev/zero", limit: 40_000) == nil)
  }

  @Test
  func `a path with a slash at its end is no file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("text\n", to: "x")
    #expect(SystemFile.text(at: path) == "text")
    #expect(SystemFile.text(at: path + "/") == nil)
    #expect(
      throws: StateError.cannotRead(
        path: "\(folder.path)/x/", reason: KernelReason(rawValue: ENOTDIR))
    ) {
      try StateFolder(folder.path).read("x/")
    }
  }

  @Test
  func `a file that is not there is not hidden`() {
    #expect(!SystemFile.isHidden("/nonexistent/file"))
    #expect(!SystemFile.isHidden("/proc/self/status"))
  }
}
