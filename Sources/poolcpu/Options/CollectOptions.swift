internal import ArgumentParser
internal import PoolFormats

/// Which other machines are read, and how they are reached.
struct CollectOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Read these hosts over ssh instead of this machine: host, user@host or ssh://user@host:port.",
      valueName: "host"), completion: .default)
  private var ssh: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read the hosts that a list names: one a line, corosync.conf, libvirt's URIs, or what "
        + "ansible-inventory --list prints.", valueName: "file"),
    completion: .file())
  private var hosts: String?

  @Option(
    help: ArgumentHelp(
      "Run this command there instead of a program that is sent: poolcpu, or 'cpuid -r'.",
      valueName: "command"), completion: .list(["poolcpu", "cpuid -r"]))
  private var remote: String?

  @Option(
    help: ArgumentHelp("Send this program instead of the one that runs.", valueName: "file"),
    completion: .file())
  private var program: String?

  @Option(
    help: ArgumentHelp("Ask so many hosts at the same time. (default: 16)", valueName: "number"))
  private var parallel: Int?

  @Option(
    help: ArgumentHelp(
      "Leave a host that has not answered by then, such as 90s or 5m. (default: 60s)",
      valueName: "time"))
  private var timeout: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "Ask a host that cannot be reached so many times again, after pauses that grow. (default: 2)",
      valueName: "number"))
  private var retries: Int?

  @Flag(help: "Read hosts as well whose record is in the folder already.")
  var again = false

  @Flag(help: "Exit with status 0 although some hosts have no new record.")
  var allowMissing = false

  /// Whether other machines are read.
  var isAsked: Bool { !ssh.isEmpty || hosts != nil }

  /// How many hosts are asked at a time, how often and how long.
  var terms: HostQueue.Terms {
    var terms = HostQueue.Terms()
    if let parallel { terms.width = parallel }
    if let retries { terms.retries = retries }
    if let timeout { terms.timeout = timeout.duration }
    return terms
  }

  func validate() throws {
    guard ssh.isEmpty || hosts == nil else {
      throw ValidationError("--ssh and --hosts both say which hosts are read; give one of them")
    }
    guard remote == nil || program == nil else {
      throw ValidationError(
        "--remote runs what is there, and --program sends one; give one of them")
    }
    guard !(remote?.allSatisfy(\.isWhitespace) ?? false) else {
      throw ValidationError("--remote wants a command")
    }
    guard (1...Self.mostParallel).contains(terms.width) else {
      throw ValidationError("--parallel wants 1 to \(Self.mostParallel)")
    }
    guard (0...Self.mostRetries).contains(terms.retries) else {
      throw ValidationError("--retries wants 0 to \(Self.mostRetries)")
    }
    guard isAsked || !isGiven else {
      throw ValidationError(
        "--remote, --program, --parallel, --timeout, --retries, --again and --allow-missing are about "
          + "other machines; name them with --ssh or --hosts")
    }
  }

  /// The hosts, each once.
  func list() throws -> HostList {
    guard let hosts else {
      do throws(HostListError) { return try HostList(words: ssh) } catch {
        throw CollectError.list(path: nil, error)
      }
    }
    return try HostListFile.list(at: hosts)
  }

  /// What runs on each host; a program that is sent gets `arguments`.
  func farSide(_ arguments: [FarSide.Argument]) throws -> FarSide {
    if let remote { return .installed(remote) }
    let bytes = try program.map { try OwnProgram.bytes(of: $0) } ?? OwnProgram.bytes()
    return .sent(
      program: bytes, arguments: arguments, seconds: Int(terms.timeout.components.seconds))
  }

  private var isGiven: Bool {
    remote != nil || program != nil || parallel != nil || timeout != nil || retries != nil || again
      || allowMissing
  }

  /// Each takes three pipes, of 1024 files that a process has by default.
  private static let mostParallel = 256
  private static let mostRetries = 20
}
