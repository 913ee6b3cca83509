import PoolTestSupport
import Testing

@testable import poolcpu

/// What can be asked of `scan --ssh`, and what cannot.
struct CollectOptionTests {
  static let wrong: [(arguments: [String], reason: String)] = [
    (["--ssh", "n1"], "say with -o into which folder the records of the hosts go"),
    (["--ssh", "n1", "-o", "-"], "say with -o into which folder the records of the hosts go"),
    (
      ["--ssh", "n1", "--hosts", "-", "-o", "pool"],
      "--ssh and --hosts both say which hosts are read; give one of them"
    ),
    (
      ["--ssh", "n1", "-o", "pool", "--host", "x"],
      "--host, --cpus and --format are about this machine, and others are to be read"
    ),
    (
      ["--ssh", "n1", "-o", "pool", "--format", "jsonl"],
      "--host, --cpus and --format are about this machine, and others are to be read"
    ),
    (["--again"], "name them with --ssh or --hosts"),
    (["--timeout", "5s"], "name them with --ssh or --hosts"),
    (
      ["--ssh", "n1", "-o", "pool", "--timeout", "5"],
      "The value '5' is invalid for '--timeout <time>'"
    ),
    (["--ssh", "n1", "-o", "pool", "--parallel", "0"], "--parallel wants 1 to 256"),
    (["--ssh", "n1", "-o", "pool", "--retries", "21"], "--retries wants 0 to 20"),
    (["--ssh", "n1", "-o", "pool", "--remote", " "], "--remote wants a command"),
    (
      ["--ssh", "n1", "-o", "pool", "--remote", "x", "--program", "y"],
      "--remote runs what is there, and --program sends one; give one of them"
    ),
  ]

  @Test(arguments: wrong)
  func `what makes no sense is wrong usage`(arguments: [String], reason: String) throws {
    let result = try Command.poolcpu(["scan"] + arguments).run()
    #expect(result.status == 64)
    #expect(result.errorText.contains(reason), "\(result.errorText)")
  }

  @Test
  func `a list that is none, and a place that is no folder, are told before any host is asked`()
    throws
  {
    let folder = try TemporaryFolder()
    let file = try folder.write("-n1\n", to: "list")
    let pool = "\(folder.path)/pool"
    let list = try Command.poolcpu(["scan", "--hosts", file, "--remote", "x", "-o", pool]).run()
    #expect(list.status == 2)
    #expect(
      list.errorText.hasPrefix(
        "poolcpu: cannot read the list of hosts \(file): line 1: '-n1' cannot be a host's name"))
    let place = try Command.poolcpu(["scan", "--ssh", "n1", "--remote", "x", "-o", file]).run()
    #expect(place.status == 2)
    #expect(place.errorText.contains("cannot write \(file) (Not a directory)"))
    let word = try Command.poolcpu(["scan", "--ssh", "$(id)", "--remote", "x", "-o", pool]).run()
    #expect(word.status == 2)
    #expect(word.errorText.hasPrefix("poolcpu: --ssh: '$(id)' cannot be a host's name"))
    #expect(try folder.names == ["list"])
  }

  @Test
  func `without ssh it says what is missing`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.poolcpu(
      ["scan", "--ssh", "n1", "--remote", "poolcpu", "-o", "\(folder.path)/pool"],
      environment: ["PATH": folder.path]
    ).run()
    #expect(result.status == 2)
    #expect(
      result.errorText
        == "poolcpu: ssh cannot be started (No such file or directory); install OpenSSH's client (openssh-client)\n"
    )
  }

  static let spans: [(text: String, seconds: Int64, shortest: String)] = [
    ("1s", 1, "1s"), ("90s", 90, "90s"), ("60s", 60, "1m"), ("120m", 7_200, "2h"),
    ("7d", 604_800, "1w"), ("8d", 691_200, "8d"), ("2w", 1_209_600, "2w"),
  ]

  @Test(arguments: spans)
  func `a time has a unit`(text: String, seconds: Int64, shortest: String) {
    #expect(TimeSpan(argument: text)?.duration == .seconds(seconds))
    #expect(TimeSpan(argument: text)?.description == shortest)
  }

  @Test(arguments: [
    "", "s", "5", "0s", "-1s", "+1s", "1.5h", "1y", "٣s", "9999999999999999999w", "6000w",
  ])
  func `another text is no time`(text: String) {
    #expect(TimeSpan(argument: text) == nil)
  }
}
