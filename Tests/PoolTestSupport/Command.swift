internal import Foundation
internal import Glibc
internal import Synchronization

/// A program that a test runs, and what came of it.
public struct Command: Sendable {
  /// What a program left behind.
  public struct Result: Hashable, Sendable {
    /// The exit status; 128 and the signal's number when a signal ended the program.
    public var status: Int32
    /// What it wrote on standard output.
    public var output: [UInt8]
    /// What it wrote on standard error.
    public var errors: [UInt8]

    /// Standard output as text.
    public var outputText: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Why a program could not be run to its end.
  public enum Failure: Error, Hashable {
    /// The kernel would not start it.
    case cannotStart(String, errno: Int32)
    /// It ran longer than the test allows and was ended; what it wrote until then is kept.
    case tooSlow(Result)
  }

  /// The program: a path, or a name to look for in PATH.
  public var program: String
  /// Its arguments.
  public var arguments: [String]
  /// Variables to add to the environment; `nil` takes one away.
  public var environment: [String: String?] = [:]
  /// What it reads on standard input.
  public var input: [UInt8] = []
  /// How long it may run.
  public var timeLimit: Duration = .seconds(60)

  /// The call of `program` with `arguments`.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    input: some Sequence<UInt8> = []
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.input = Array(input)
  }

  /// Runs the program, feeding and draining its streams at the same time.
  ///
  /// - Returns: what it left behind, whatever its exit status.
  /// - Throws: ``Failure``.
  public func run() throws(Failure) -> Result {
    var (child, streams) = try start()
    let inTime = streams.exchange(input, until: ContinuousClock.now + timeLimit)
    if !inTime { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    let result = Result(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal,
      output: streams.output, errors: streams.errors)
    guard inTime else { throw .tooSlow(result) }
    return result
  }

  /// Starts of programs, one at a time: a pipe must not leak into a program started meanwhile.
  private static let starting = Mutex(())

  private func start() throws(Failure) -> (child: pid_t, streams: StreamSet) {
    // A program that stops reading must end its own reading only, not the tests.
    signal(SIGPIPE, SIG_IGN)
    return try Self.starting.withLock { _ throws(Failure) in
      let streams = try StreamSet()
      defer { streams.closeChildEnds() }
      return (try spawn(with: streams), streams)
    }
  }

  private func spawn(with streams: StreamSet) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in streams.childEnds.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The runner of the tests ignores or blocks signals, which programs inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = childEnvironment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, program, &actions, &attributes, words, variables)
    guard failure == 0 else { throw .cannotStart(program, errno: failure) }
    return child
  }

  private var childEnvironment: [String] {
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    return variables.map { "\($0)=\($1)" }
  }
}
