import CPUIDKit
import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct SystemFileTests {
  @Test
  func `a file whose size the kernel states as 0 is read whole`() throws {
    let text = try #require(try SystemFile.text(at: "/proc/self/status"))
    #expect(text.hasPrefix("Name:") && !text.hasSuffix("\n"))
  }

  @Test
  func `a file that is as long as the limit is read, a longer one is not`() throws {
    let folder = try TemporaryFolder()
    // More than the first piece.
    let bytes = [UInt8](repeating: 7, count: 40_000)
    let path = try folder.write(bytes, to: "x")
    #expect(try SystemFile.bytes(at: path, limit: 40_000) == bytes)
    for (long, limit) in [(path, 39_999), ("/dev/zero", 40_000)] {
      let error = #expect(throws: UnreadPlace.self) {
        try SystemFile.bytes(at: long, limit: limit)
      }
      #expect(error?.path == long && error?.reason.rawValue == EFBIG)
    }
  }

  @Test
  func `a path with a slash at its end is no file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("text\n", to: "x")
    #expect(try SystemFile.text(at: path) == "text")
    #expect(try SystemFile.text(at: path + "/") == nil)
    #expect(
      throws: StateError.cannotRead(
        path: "\(folder.path)/x/", reason: KernelReason(rawValue: ENOTDIR))
    ) {
      try StateFolder(folder.path).read("x/")
    }
  }

  @Test
  func `a file that is not there is none, one that cannot be read is an error`() throws {
    #expect(try SystemFile.text(at: "/nonexistent/file") == nil)
    let folder = try TemporaryFolder()
    let isFolder = #expect(throws: UnreadPlace.self) { try SystemFile.text(at: folder.path) }
    #expect(isFolder?.reason.rawValue == EISDIR)
    let path = try folder.write([0xff], to: "x")
    let error = try #require(throws: UnreadPlace.self) { try SystemFile.text(at: path) }
    #expect(
      error.description == "cannot read \(path) (Invalid or incomplete multibyte or wide character)"
    )
  }
}
