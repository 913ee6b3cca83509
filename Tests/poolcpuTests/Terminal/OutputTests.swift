import Glibc
import PoolTestSupport
import Testing

@testable import poolcpu

struct OutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test
  func `a file is written whole, and nothing else is left`() throws {
    try Output("\(folder.path)/answer").write(Array("one".utf8))
    #expect(try folder.read("answer") == Array("one".utf8))
    try Output("\(folder.path)/answer").write(Array("two".utf8))
    #expect(try folder.read("answer") == Array("two".utf8))
    #expect(try folder.names == ["answer"])
  }

  @Test
  func `a file that is replaced keeps its permissions`() throws {
    let path = try folder.write("old", to: "answer")
    #expect(chmod(path, 0o600) == 0)
    try Output(path).write(Array("new".utf8))
    var info = stat()
    #expect(stat(path, &info) == 0)
    #expect(info.st_mode & 0o777 == 0o600)
  }

  @Test
  func `a link stays, and what it points at is replaced`() throws {
    let target = try folder.write("old", to: "target")
    let link = "\(folder.path)/link"
    #expect(symlink(target, link) == 0)
    try Output(link).write(Array("new".utf8))
    var info = stat()
    #expect(lstat(link, &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.read("target") == Array("new".utf8))
  }

  @Test
  func `a draft that an earlier process left is no obstacle`() throws {
    try folder.write("rest", to: ".poolcpu.\(getpid()).0")
    try Output("\(folder.path)/answer").write(Array("new".utf8))
    #expect(try folder.names == [".poolcpu.\(getpid()).0", "answer"])
  }

  @Test
  func `a name as long as a name can be is written`() throws {
    let name = String(repeating: "n", count: 255)
    try Output("\(folder.path)/\(name)").write(Array("new".utf8))
    #expect(try folder.names == [name])
  }

  @Test
  func `a device is written to and stays a device`() throws {
    try Output("/dev/null").write(Array("one".utf8))
    var info = stat()
    #expect(stat("/dev/null", &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFCHR)
  }

  @Test
  func `what cannot be written is told with the reason, and nothing is left`() throws {
    let rows: [(path: String, reason: Int32)] = [
      (folder.path, EISDIR), ("\(folder.path)/none/answer", ENOENT),
      ("\(folder.path)/\(String(repeating: "n", count: 256))", ENAMETOOLONG),
      ("/dev/full", ENOSPC),
    ]
    for row in rows {
      #expect(throws: OutputError(row.path, row.reason), "\(row.path)") {
        try Output(row.path).write(Array("new".utf8))
      }
    }
    #expect(try folder.names == [])
  }

  @Test
  func `an error is one sentence`() {
    #expect(
      OutputError("a\u{1b}b", EISDIR).description
        == "cannot write a\\u{1b}b (Is a directory); choose another place for the answer")
  }

  @Test
  func `a full disk is an error, a reader that has gone away is none`() throws {
    let full = try Command("sh", ["-c", "exec \"$0\" levels >/dev/full", Command.poolcpuPath]).run()
    #expect(full.status == 2)
    #expect(
      full.errorText == "poolcpu: cannot write standard output (No space left on device); "
        + "choose another place for the answer\n")
    let gone = try Command(
      "sh",
      ["-c", "{ sleep 0.3; \"$0\" levels; echo $? >&2; } | true", Command.poolcpuPath]
    ).run()
    #expect(gone.errorText == "0\n")
  }
}
