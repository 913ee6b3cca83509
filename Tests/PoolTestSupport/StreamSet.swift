internal import Glibc

/// The three pipes between a test and the program that it runs.
///
/// All ends close on exec, so that programs which run side by side do not hold each other's
/// pipes open; see ``Command`` for the moment before that is said.
struct StreamSet {
  /// A pipe's two ends: what goes in at `entry` comes out at `exit`.
  private struct Pipe {
    let entry: Int32
    let exit: Int32

    init() throws(Command.Failure) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .cannotStart("a pipe", errno: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (exit, entry) = (ends[0], ends[1])
    }
  }

  private let pipes: [Pipe]

  /// What the program has written on standard output.
  private(set) var output: [UInt8] = []
  /// What the program has written on standard error.
  private(set) var errors: [UInt8] = []

  init() throws(Command.Failure) {
    pipes = [try Pipe(), try Pipe(), try Pipe()]
    // A program that does not read must not hold the test up.
    _ = fcntl(pipes[0].entry, F_SETFL, O_NONBLOCK)
  }

  /// The ends for the program's standard input, output and error.
  var childEnds: [Int32] { [pipes[0].exit, pipes[1].entry, pipes[2].entry] }

  /// Closes what only the program uses, so that the end of its output can be seen.
  func closeChildEnds() {
    for end in childEnds { Glibc.close(end) }
  }

  /// Feeds `input` and collects the program's output until it has closed both streams.
  ///
  /// - Parameters:
  ///   - input: what the program reads; one that stops reading is not an error.
  ///   - deadline: when to give up.
  /// - Returns: whether the program was done before the deadline.
  mutating func exchange(
    _ input: [UInt8], until deadline: ContinuousClock.Instant
  ) -> Bool {
    var rest = input[...]
    var files = [
      pollfd(fd: pipes[0].entry, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: pipes[1].exit, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipes[2].exit, events: Int16(POLLIN), revents: 0),
    ]
    defer { for file in files where file.fd >= 0 { Glibc.close(file.fd) } }
    while files[1].fd >= 0 || files[2].fd >= 0 {
      if rest.isEmpty { Self.finish(&files[0]) }
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return false }
      guard poll(&files, nfds_t(files.count), Int32(min(left, 60_000)) + 1) > 0 else { continue }
      if files[0].revents != 0 { Self.feed(&rest, to: &files[0]) }
      if files[1].revents != 0 { Self.drain(&files[1], into: &output) }
      if files[2].revents != 0 { Self.drain(&files[2], into: &errors) }
    }
    return true
  }

  private static func finish(_ file: inout pollfd) {
    if file.fd >= 0 { Glibc.close(file.fd) }
    file.fd = -1  // which poll passes over
  }

  private static func feed(_ rest: inout ArraySlice<UInt8>, to file: inout pollfd) {
    let count = rest.withUnsafeBytes { write(file.fd, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EAGAIN, errno != EINTR {
      finish(&file)
    }
  }

  private static func drain(_ file: inout pollfd, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(file.fd, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      finish(&file)
    }
  }
}
