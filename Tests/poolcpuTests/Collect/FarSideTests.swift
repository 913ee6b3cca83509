import Foundation
import PoolTestSupport
import Testing

@testable import poolcpu

/// The script that takes a program to a host and leaves nothing, run by the shells that hosts have.
struct FarSideTests {
  private let folder: TemporaryFolder
  /// Where programs may be put.
  private let place: String
  private let home: String

  init() throws {
    folder = try TemporaryFolder()
    place = "\(folder.path)/tmp"
    home = "\(folder.path)/home"
    for path in [place, home] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  /// A program that says how it was called, what it may read, and where it lies.
  private static let program = Array(
    """
    #!/bin/sh
    echo "$@"
    cat
    ls "$TMPDIR"
    umask
    exit 7

    """.utf8)

  /// Shells that log in on hosts.
  static let shells = [
    ["dash"], ["bash"], ["bash", "--posix"], ["busybox", "sh"], ["zsh"], ["fish"],
  ]

  private func run(
    _ shell: [String], _ side: FarSide, input: [UInt8]? = nil, before: String = ""
  ) throws -> Command.Result {
    try Command(
      "sh", ["-c", before + "exec \"$@\"", "sh"] + shell + ["-c", side.command],
      environment: ["TMPDIR": place, "HOME": home], input: input ?? side.input
    ).run()
  }

  private func isThere(_ shell: [String]) -> Bool {
    (try? Command("sh", ["-c", "command -v \(shell[0])"]).run().status) == 0
  }

  private func left() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place)
  }

  @Test(arguments: shells)
  func `every login shell runs the program, whose file is gone by then`(shell: [String]) throws {
    guard isThere(shell) else { return }
    let side = FarSide.sent(program: Self.program, arguments: [.experimental], seconds: 5)
    let result = try run(shell, side)
    #expect(result.errorText == "")
    #expect(result.status == 7)
    #expect(result.outputText == "scan --experimental\n0077\n")
    #expect(try left() == [])
  }

  @Test(arguments: [["dash"], ["bash", "--posix"], ["busybox", "sh"]])
  func `every sh that hosts have runs the script`(shell: [String]) throws {
    let side = FarSide.sent(program: Self.program, arguments: [], seconds: 5)
    let script = side.command.dropFirst("exec sh -c '".count).dropLast()
    let result = try Command(
      shell[0], shell.dropFirst() + ["-c", String(script)],
      environment: ["TMPDIR": place, "HOME": home], input: side.input
    ).run()
    #expect(result.status == 7, "\(result.errorText)")
    #expect(result.outputText == "scan\n0077\n")
    #expect(try left() == [])
  }

  @Test
  func `the whole of it has no character that a login shell would change`() {
    let side = FarSide.sent(program: [], arguments: [], seconds: 5)
    #expect(side.command.count { $0 == "'" } == 2)
    #expect(!side.command.contains { "!\\\n\r\t".contains($0) })
  }

  @Test(.enabled(if: Command.path(of: "shellcheck") != nil, "shellcheck is not installed"))
  func `shellcheck has nothing to say but of one word that is to be split`() throws {
    let side = FarSide.sent(program: [], arguments: [.experimental], seconds: 5)
    let script = side.command.dropFirst("exec sh -c '".count).dropLast()
    let result = try Command(
      "shellcheck", ["-s", "sh", "-e", "SC2086", "-"], input: script.utf8
    ).run()
    #expect(result.outputText == "")
    #expect(result.status == 0)
  }

  @Test
  func `a program that is cut off on its way does not run`() throws {
    let side = FarSide.sent(program: Self.program, arguments: [], seconds: 5)
    let result = try run(["sh"], side, input: Self.program.dropLast())
    #expect(result.status == FarSide.Fault.cutOff.rawValue)
    #expect(result.outputText == "")
    #expect(try left() == [])
  }

  @Test
  func `a host without room says so, and keeps no part of the program`() throws {
    let side = FarSide.sent(
      program: Array(repeating: UInt8(ascii: "x"), count: 100_000), arguments: [], seconds: 5)
    let result = try run(["sh"], side, before: "trap '' XFSZ; ulimit -f 8; ")
    #expect(result.status == FarSide.Fault.noRoom.rawValue)
    #expect(result.errorText.contains("File too large"))
    #expect(try left() == [])
  }

  @Test(arguments: ["TERM", "HUP", "INT", "PIPE"])
  func `a script that is ended while it waits for the program leaves nothing`(signal: String) throws
  {
    let side = FarSide.sent(program: Self.program, arguments: [], seconds: 5)
    let script = side.command.dropFirst("exec sh -c '".count).dropLast()
    // The signal goes to the group, as when a connection ends.
    let result = try Command(
      "sh",
      [
        "-c", "sleep 1 | setsid timeout --signal=\(signal) 0.3 sh -c \"$1\" & wait $!", "sh",
        String(script),
      ], environment: ["TMPDIR": place, "HOME": home]
    ).run()
    #expect(result.status != 0)
    #expect(try left() == [])
  }

  @Test
  func `where /proc is not there the program runs by its name, which goes with the script`() throws
  {
    let side = FarSide.sent(program: Self.program, arguments: [], seconds: 5)
    let command = side.command.replacing("/proc/self/fd/3", with: "/none/3")
    let result = try Command(
      "sh", ["-c", command], environment: ["TMPDIR": place, "HOME": home], input: side.input
    ).run()
    #expect(result.status == 7)
    #expect(result.outputText.contains("\npoolcpu."))
    #expect(try left() == [])
  }

  @Test
  func `a program that hangs is ended there as well`() throws {
    let side = FarSide.sent(
      program: Array("#!/bin/sh\nexec sleep 30\n".utf8), arguments: [], seconds: 1)
    let result = try run(["sh"], side)
    #expect(result.status == 124)
    #expect(try left() == [])
  }

  @Test
  func `where /tmp takes no file the next folder is taken`() throws {
    let side = FarSide.sent(program: Self.program, arguments: [], seconds: 5)
    let result = try Command(
      "sh", ["-c", side.command],
      environment: ["TMPDIR": "\(folder.path)/none", "HOME": place], input: side.input
    ).run()
    #expect(result.status == 7)
    #expect(result.outputText.hasPrefix("scan\n"))
  }

  static let commands = [
    ("poolcpu", "poolcpu scan"), ("/opt/bin/poolcpu", "/opt/bin/poolcpu scan"),
    ("sudo -n poolcpu", "sudo -n poolcpu scan"), ("cpuid -r", "cpuid -r"),
    ("poolcpu scan --cpus 0", "poolcpu scan --cpus 0"),
  ]

  @Test(arguments: commands)
  func `poolcpu that is installed scans, and another command runs as it is`(
    words: String, command: String
  ) {
    #expect(FarSide.installed(words).command == command)
    #expect(FarSide.installed(words).input == [])
  }
}
