import PoolTestSupport
import Testing

/// Success is never the default: what cannot be asked or told is no yes.
struct StartTests {
  private static let check = [
    "check", "\(Repository.root)/examples/pool/epyc-zen4.json",
    "\(Repository.root)/examples/pool/epyc-zen2.json",
  ]

  private static let strace = Command.path(of: "strace")

  @Test(arguments: ["ILL", "TRAP", "SEGV", "BUS", "FPE", "ABRT"])
  func `a failure inside is an error, and no other status`(signal: String) throws {
    // It waits for a pipe to which nobody writes, and gets the signal that such a failure raises as soon as it
    // catches SIGABRT.
    let folder = try TemporaryFolder()
    let steps = """
      mkfifo pipe; exec 3<>pipe
      "$0" show pipe & pid=$!
      while mask=$(awk '/SigCgt/ { print $2 }' /proc/$pid/status) && ! ((0x$mask & 0x20)); do
        sleep 0.05
      done
      kill -\(signal) $pid; wait $pid
      """
    let script = "cd '\(folder.path)' && " + steps
    let found = try Command("bash", ["-c", script, Command.poolcpuPath]).run()
    #expect(found.status == 2)
    #expect(found.errorText.contains("poolcpu: stopped by a failure inside, or for lack of memory"))
  }

  @Test
  func `too little memory is one sentence`() throws {
    let script = "ulimit -v 400000; head -c 900000000 /dev/zero | tr '\\0' ' ' | \"$0\" show -"
    let found = try Command("bash", ["-c", script, Command.poolcpuPath]).run()
    #expect(found.status == 2)
    #expect(found.output.isEmpty)
    #expect(found.errorText.split(separator: "\n").last?.hasPrefix("poolcpu: ") == true)
  }

  @Test
  func `no subcommand is wrong usage`() throws {
    let found = try Command.poolcpu([]).run()
    #expect(found.status == 64)
    #expect(found.output.isEmpty)
    #expect(found.errorText.contains("name a subcommand"))
  }

  @Test(arguments: [
    "--help", "--version", "--version --verbose", "check --help", "help check",
  ])
  func `help that nobody can read is an error`(arguments: String) throws {
    let script = "exec \"$0\" \(arguments) >/dev/full"
    let found = try Command("sh", ["-c", script, Command.poolcpuPath]).run()
    #expect(found.status == 2)
    #expect(found.errorText.contains("cannot write standard output (No space left on device)"))
  }

  @Test(
    .enabled(if: strace != nil, "strace is not installed"),
    arguments: ["ENFILE", "EMFILE", "ENOENT", "EACCES", "ENOMEM"])
  func `a check is answered where nothing below proc can be opened`(reason: String) throws {
    let trace = try #require(Self.strace)
    let expected = try Command.poolcpu(Self.check).run()
    #expect(expected.status == 1)
    let files = ["/proc/self/maps", "/proc/self/cmdline"].flatMap { ["-P", $0] }
    let found = try Command(
      trace,
      ["-qq", "-o", "/dev/null", "-e", "inject=open,openat:error=\(reason)"] + files
        + [Command.poolcpuPath] + Self.check
    ).run()
    // strace tells on standard error that /proc/self is a link.
    #expect(found.status == expected.status)
    #expect(found.outputText == expected.outputText)
  }

  @Test(
    .enabled(if: strace != nil, "strace is not installed"),
    arguments: [
      ["check"], ["verify", "pool.json"], ["apply", "pool.json"], ["rollback"], ["show", "a"],
    ])
  func `no command succeeds where no file can be opened`(arguments: [String]) throws {
    let trace = try #require(Self.strace)
    let arguments = arguments == ["check"] ? Self.check : arguments
    // The dynamic linker's files are opened before; what poolcpu itself opens lies elsewhere.
    let files =
      (["/proc/self/maps", "/proc/self/cmdline", "/var/lib/poolcpu"]
      + arguments.dropFirst()).flatMap { ["-P", $0] }
    let found = try Command(
      trace,
      ["-qq", "-o", "/dev/null", "-e", "inject=open,openat:error=ENFILE"] + files
        + [Command.poolcpuPath] + arguments
    ).run()
    #expect(found.status == 2)
    #expect(found.output.isEmpty)
  }
}
