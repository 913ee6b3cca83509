public import SystemPackage
internal import Glibc

/// Programs that run beside this one, each under a number of the caller's.
///
/// They are fed and read by one thread of a process that ignores SIGPIPE; those that still run when the value goes away are ended.
public struct ChildPrograms: ~Copyable {
  private var running: [Int: ChildProgram] = [:]
  private let limit: Int

  /// None yet.
  ///
  /// - Parameter limit: how many bytes each may write on standard output; one that writes more is ended.
  public init(outputLimit limit: Int) { self.limit = limit }

  deinit { Self.stop(Array(running.values)) }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - key: the caller's number for it, which no running program has.
  ///   - words: the program, which PATH finds, and its arguments.
  ///   - input: what it can read on standard input.
  /// - Throws: the kernel's reason.
  public mutating func start(_ key: Int, _ words: [String], input: [UInt8]) throws(Errno) {
    running[key] = try ChildProgram(words, input: input, limit: limit)
  }

  /// Feeds and reads all programs, and waits for a moment if there is nothing to do.
  ///
  /// - Parameter deadline: until when at most; ``longestWait`` is enough in any case.
  /// - Returns: the programs that ended.
  public mutating func answers(
    until deadline: ContinuousClock.Instant
  ) -> [(key: Int, answer: ChildAnswer)] {
    let isClosing = running.values.contains(where: \.isClosing)
    let longest: Duration = isClosing ? .milliseconds(5) : Self.longestWait
    let left = min(max(ContinuousClock.now.duration(to: deadline), .zero), longest)
    var files = running.values.flatMap(\.files)
    // A signal may wake it early, which does no harm.
    _ = poll(&files, nfds_t(files.count), Int32(left / .milliseconds(1)) + 1)
    var ended: [(key: Int, answer: ChildAnswer)] = []
    for (key, program) in running.sorted(by: { $0.key < $1.key }) {
      program.exchange()
      if program.isTooLong { program.send(SIGTERM) }
      guard let answer = program.answer() else { continue }
      running[key] = nil
      ended.append((key, answer))
    }
    return ended
  }

  /// How long nothing is looked at: signals and the screen want to be.
  public static let longestWait = Duration.milliseconds(100)

  /// Ends programs, and waits until they are gone.
  public mutating func stop(_ keys: some Sequence<Int>) {
    Self.stop(keys.compactMap { running.removeValue(forKey: $0) })
  }

  /// Ends all programs, and waits until they are gone.
  public mutating func stopAll() { stop(Array(running.keys)) }

  private static func stop(_ programs: [ChildProgram]) {
    for program in programs { program.send(SIGTERM) }
    let deadline = ContinuousClock.now + patience
    for program in programs {
      while program.end() == nil {
        guard ContinuousClock.now < deadline else {
          program.send(SIGKILL)
          _ = program.end(waiting: true)
          break
        }
        usleep(2_000)
      }
    }
  }

  /// How long a program may take to end when it is told to.
  private static let patience = Duration.seconds(2)
}

/// What a program left behind that this process started.
public struct ChildAnswer: Hashable, Sendable {
  /// How a program ended.
  public enum End: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int)
    /// By this signal.
    case signalled(Int)
  }

  /// How it ended.
  public let end: End
  /// What it wrote on standard output, as far as ``isTooLong`` lets.
  public let output: [UInt8]
  /// The last of what it wrote on standard error.
  public let errors: [UInt8]
  /// Whether it wrote more on standard output than it may, and was ended.
  public let isTooLong: Bool

  /// What a program left behind.
  public init(_ end: End, output: [UInt8] = [], errors: [UInt8] = [], isTooLong: Bool = false) {
    self.end = end
    self.output = output
    self.errors = errors
    self.isTooLong = isTooLong
  }
}
