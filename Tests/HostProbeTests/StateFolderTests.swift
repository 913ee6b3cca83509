import CPUIDKit
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
  func `where no draft can be made the file is what it was`() throws {
    try folder.write([1], to: "x")
    try root.write("", to: "a/b/.x.new/y")
    let error = try #require(throws: StateError.self) { try folder.write([2], to: "x") }
    #expect(
      error == .cannotWrite(path: folder.path + "/.x.new", reason: KernelReason(rawValue: EISDIR)))
    #expect(try folder.read("x") == [1])
  }

  @Test
  func `a path through a file is an error`() throws {
    try root.write("", to: "file")
    #expect(throws: StateError.self) {
      try StateFolder(root.path + "/file/x").write([1], to: "y")
    }
  }

  @Test(arguments: ["x", ".x.new", "lock"])
  func `no link is followed`(name: String) throws {
    try folder.write([1], to: "y")
    try root.write("kept", to: "target")
    try #require(symlink(root.path + "/target", folder.path + "/" + name) == 0)
    if name == ".x.new" {
      try folder.write([2], to: "x")
      #expect(try folder.read("x") == [2])
    } else if name == "x" {
      #expect(throws: StateError.untrusted(path: folder.path + "/x", .link)) {
        try folder.read("x")
      }
      try folder.write([2], to: "x")
    } else {
      #expect(throws: StateError.untrusted(path: folder.path + "/lock", .link)) {
        try lock().hold()
      }
    }
    #expect(try root.read("target") == Array("kept".utf8))
  }

  @Test
  func `a file with a second name is not believed`() throws {
    try folder.write([1], to: "x")
    try #require(link(folder.path + "/x", root.path + "/other") == 0)
    #expect(throws: StateError.untrusted(path: folder.path + "/x", .secondName)) {
      try folder.read("x")
    }
  }

  @Test(arguments: ["a/b", "a", "a/b/x"])
  func `what others may write is not believed`(name: String) throws {
    try folder.write([1], to: "x")
    try #require(chmod(root.path + "/" + name, 0o777) == 0)
    let error = try #require(throws: StateError.self) { try folder.read("x") }
    guard case .untrusted(let path, .writableByOthers) = error else { throw error }
    #expect(path.hasSuffix("/" + name))
    #expect(error.description.contains("can be written by others than its owner"))
    if name != "a/b/x" {
      #expect(throws: StateError.self) { try folder.write([2], to: "x") }
      #expect(throws: StateError.self) { try lock().hold() }
    }
  }

  @Test(
    .enabled(if: geteuid() == 0, "only root may give files away"), arguments: ["a/b", "a", "a/b/x"])
  func `what belongs to another user is not believed`(name: String) throws {
    try folder.write([1], to: "x")
    try #require(chown(root.path + "/" + name, 65_534, 65_534) == 0)
    let error = try #require(throws: StateError.self) { try folder.read("x") }
    guard case .untrusted(_, .owner(65_534)) = error else { throw error }
  }

  @Test
  func `a way through a link of another user's, or in a folder that others may write, is refused`()
    throws
  {
    try folder.write([1], to: "x")
    try #require(mkdir(root.path + "/open", 0o777) == 0 && chmod(root.path + "/open", 0o777) == 0)
    try #require(symlink(folder.path, root.path + "/open/link") == 0)
    #expect(throws: StateError.self) { try StateFolder(root.path + "/open/link").read("x") }
    // In a folder such as /tmp a link of our own stays ours.
    try #require(chmod(root.path + "/open", 0o1777) == 0)
    #expect(try StateFolder(root.path + "/open/link").read("x") == [1])
    guard geteuid() == 0 else { return }
    try #require(lchown(root.path + "/open/link", 65_534, 65_534) == 0)
    #expect(throws: StateError.self) { try StateFolder(root.path + "/open/link").read("x") }
  }

  private func lock() throws -> StateLock {
    try StateLock(of: folder, machine: root.path + "/device")
  }

  @Test
  func `a lock that is given back can be taken again`() throws {
    try root.write("", to: "device")
    do {
      let held = try lock()
      #expect(throws: StateError.locked(path: folder.path + "/lock", process: Int(getpid()))) {
        try lock().hold()
      }
      held.hold()
    }
    try lock().hold()
  }

  /// As a child process has between fork and exec.
  @Test
  func `a second descriptor of the lock's file does not keep it`() throws {
    try root.write("", to: "device")
    var copies: [CInt] = []
    defer { copies.forEach { close($0) } }
    do {
      let held = try lock()
      let places = [folder.path + "/lock", root.path + "/device"]
      let found = (0..<CInt(1_024)).filter { number in
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard readlink("/proc/self/fd/\(number)", &target, target.count - 1) > 0 else {
          return false
        }
        let path = target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return places.contains(String(decoding: path, as: UTF8.self))
      }
      copies = found.map { fcntl($0, F_DUPFD_CLOEXEC, 0) }
      held.hold()
    }
    #expect(copies.count == 2 && !copies.contains(-1))
    try lock().hold()
  }

  @Test
  func `one machine has one lock, whatever the folder`() throws {
    try root.write("", to: "device")
    let held = try lock()
    #expect(throws: StateError.machineLocked(path: root.path + "/device")) {
      try StateLock(of: StateFolder(root.path + "/c"), machine: root.path + "/device").hold()
    }
    held.hold()
  }
}
