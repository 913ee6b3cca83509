import PoolTestSupport
import Testing

/// Success is never the default: what cannot be asked or told is no yes.
struct StartTests {
  private static let check = [
    "check", "\(Repository.root)/examples/pool/epyc-zen4.json",
    "\(Repository.root)/examples/pool/epyc-zen2.json",
  ]

  private static let strace = Command.path(of: "strace")

  @Test
  func `no subcommand is wrong usage`() throws {
    let found = try Command.poolcpu([]).run()
    #expect(found.status == 64)
    #expect(found.output.isEmpty)
    #expect(found.errorText.contains("name a subcommand"))
  }

  @Test(arguments: ["--help", "--version", "check --help", "help check"])
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
