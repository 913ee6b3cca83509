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

  @Test(arguments: ["target", "below/target"])
  func `a link to nothing stays, and its target is made`(target: String) throws {
    try folder.write("", to: "below/x")
    let link = "\(folder.path)/link"
    #expect(symlink(target, link) == 0)
    try Output(link).write(Array("new".utf8))
    var info = stat()
    #expect(lstat(link, &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.read(target) == Array("new".utf8))
  }

  @Test func `links in a circle are an error`() throws {
    let link = "\(folder.path)/link"
    #expect(symlink("link", link) == 0)
    #expect(throws: OutputError(link, ELOOP)) { try Output(link).write([1]) }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `a file that root replaces keeps its owner`() throws {
    let path = try folder.write("old", to: "answer")
    #expect(chown(path, 65_534, 65_533) == 0 && chmod(path, 0o640) == 0)
    try Output(path).write(Array("new".utf8))
    var info = stat()
    #expect(stat(path, &info) == 0)
    #expect(info.st_uid == 65_534 && info.st_gid == 65_533 && info.st_mode & 0o777 == 0o640)
  }

  @Test(arguments: ["-o /dev/stdout", "-o -"])
  func `a reader of a pipe that has gone away is no error`(output: String) throws {
    let input = "\(Repository.root)/examples/pool/epyc-zen4.json"
    let found = try Command(
      "sh",
      [
        "-c",
        "{ sleep 0.3; \"$0\" baseline \(input) --format json \(output); echo $? >&2; } | true",
        Command.poolcpuPath,
      ]
    ).run()
    #expect(found.errorText == "0\n")
  }

  @Test(arguments: ["<&-", "<&- >&-", ">&-"])
  func `a stream that is closed is told, and no file takes its number`(closed: String) throws {
    let path = try folder.write("x", to: "answer")
    let script = "\"$0\" show - \(closed); echo $?; cat \(path)"
    let found = try Command("sh", ["-c", script, Command.poolcpuPath]).run()
    #expect(found.outputText == "2\nx")
    #expect(found.errorText.hasPrefix("poolcpu: cannot read"))
  }

  @Test(arguments: ["TERM", "INT", "HUP"])
  func `a signal leaves the old file or the new one, and no draft`(signal: String) throws {
    let path = try folder.write("old", to: "answer")
    let input = "\(Repository.root)/examples/pool"
    // Signals at a dozen moments of the run.
    let script = """
      for wait in 0.00 0.01 0.02 0.03 0.04 0.05 0.06 0.08 0.10 0.15 0.20 0.30; do
        "$0" baseline \(input) --format json -o \(path) >/dev/null 2>&1 &
        sleep $wait; kill -\(signal) $! 2>/dev/null; wait $! 2>/dev/null
      done; exit 0
      """
    #expect(try Command("bash", ["-c", script, Command.poolcpuPath]).run().status == 0)
    #expect(try folder.names == ["answer"])
    #expect(try folder.read("answer").count > 0)
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
