import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct StateFolderTests {
  private let root: TemporaryFolder
  private let folder: StateFolder

  init() throws {
    root = try TemporaryFolder()
    folder = StateFolder(root.path + "/a/b")
  }

  @Test
  func `what is written is read, and no draft stays`() throws {
    #expect(try folder.read("x") == nil)
    try folder.write([1, 2], to: "x")
    try folder.write([3], to: "x")
    #expect(try folder.read("x") == [3])
    #expect(Repository.files(below: folder.path, suffix: "") == ["x"])
    try folder.remove("x")
    try folder.remove("x")
    #expect(Repository.files(below: folder.path, suffix: "") == [])
  }

  @Test
  func `only its owner may read it`() throws {
    try folder.write([1], to: "x")
    var info = stat()
    #expect(stat(folder.path, &info) == 0 && info.st_mode & 0o777 == 0o700)
    #expect(stat(folder.path + "/x", &info) == 0 && info.st_mode & 0o777 == 0o600)
  }

  @Test
  func `on a full disk the file is what it was`() throws {
    try folder.write([1], to: "x")
    try #require(symlink("/dev/full", folder.path + "/.x.new") == 0)
    let error = try #require(throws: StateError.self) { try folder.write([2], to: "x") }
    #expect(
      error
        == .cannotWrite(path: folder.path + "/.x.new", reason: "No space left on device"))
    #expect(try folder.read("x") == [1])
  }

  @Test
  func `a path through a file is an error`() throws {
    try root.write("", to: "file")
    #expect(throws: StateError.self) {
      try StateFolder(root.path + "/file/x").write([1], to: "y")
    }
  }

  @Test
  func `a lock that is given back can be taken again`() throws {
    do {
      let lock = try StateLock(of: folder)
      #expect(throws: StateError.locked(path: folder.path + "/lock", process: Int(getpid()))) {
        _ = try StateLock(of: folder)
      }
      lock.hold()
    }
    let again = try StateLock(of: folder)
    again.hold()
  }
}
