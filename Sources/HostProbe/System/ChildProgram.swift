internal import CLibCPUID
internal import Glibc
internal import SystemPackage

/// A program that runs beside this one: what it is given, and what it writes.
///
/// It has a process group of its own, so that what it starts can be ended with it.
final class ChildProgram {
  /// Its number, which is its group's as well.
  let process: pid_t
  private let input: [UInt8]
  private var sent = 0
  private let limit: Int
  /// This process's ends of its standard input, output and error, as poll(2) wants them; -1 once closed.
  private(set) var files: [pollfd]
  private var output: [UInt8] = []
  private var errors: [UInt8] = []
  private(set) var isTooLong = false

  /// Starts the program that `words` name and tell what to do.
  ///
  /// - Parameters:
  ///   - words: the program, which PATH finds, and its arguments.
  ///   - input: what it can read on standard input.
  ///   - limit: how many bytes it may write on standard output.
  /// - Throws: the kernel's reason.
  init(_ words: [String], input: [UInt8], limit: Int) throws(Errno) {
    var pipes: [(readEnd: FileDescriptor, writeEnd: FileDescriptor)] = []
    do throws(Errno) {
      for _ in 0..<3 { pipes.append(try Self.pipe()) }
      process = try Self.spawn(
        words, streams: [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd])
    } catch {
      for ends in pipes {
        try? ends.readEnd.close()
        try? ends.writeEnd.close()
      }
      throw error
    }
    self.input = input
    self.limit = limit
    for end in [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd] { try? end.close() }
    files = [
      pollfd(fd: pipes[0].writeEnd.rawValue, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: pipes[1].readEnd.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipes[2].readEnd.rawValue, events: Int16(POLLIN), revents: 0),
    ]
    for file in files { _ = fcntl(file.fd, F_SETFL, O_NONBLOCK) }
    if input.isEmpty { close(0) }
  }

  deinit { for index in files.indices { close(index) } }

  /// Whether it writes nothing more on standard output, and so is about to end.
  var isClosing: Bool { files[1].fd < 0 }

  /// Feeds it and reads what it wrote, as far as that goes without waiting.
  func exchange() {
    feed()
    drain(1, into: &output, most: limit)
    while drain(2, into: &errors, most: 2 * Self.mostErrors) {
      errors.removeFirst(errors.count - Self.mostErrors)
    }
    if output.count > limit {
      isTooLong = true
      output.removeLast(output.count - limit)
      close(1)
    }
  }

  /// What it left behind; `nil` while it runs.
  ///
  /// Its own children may keep the streams open, which does not count: ssh leaves one behind that shares its
  /// connection with later calls.
  func answer() -> ChildAnswer? {
    guard let end = end() else { return nil }
    exchange()
    return ChildAnswer(end, output: output, errors: errors, isTooLong: isTooLong)
  }

  /// Sends `signal` to it and to what it started.
  func send(_ signal: Int32) { _ = kill(-process, signal) }

  /// How it ended; `nil` while it runs.
  ///
  /// Asked once: then the kernel forgets it.
  func end(waiting: Bool = false) -> ChildAnswer.End? {
    var status: Int32 = 0
    var found: pid_t
    repeat {
      found = waitpid(process, &status, waiting ? 0 : WNOHANG)
    } while found < 0
      && errno == EINTR
    guard found == process else { return nil }
    let signal = status & 0x7f
    return signal == 0 ? .exited(Int(status >> 8 & 0xff)) : .signalled(Int(signal))
  }

  private func feed() {
    while files[0].fd >= 0 {
      let count = input[sent...].withUnsafeBytes { write(files[0].fd, $0.baseAddress, $0.count) }
      if count >= 0 { sent += count }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      // All is sent, or nobody reads on: how the program ends tells why.
      if count < 0 || sent == input.count { close(0) }
    }
  }

  /// Reads what there is.
  ///
  /// - Returns: whether it stopped because `bytes` are more than `most`.
  @discardableResult
  private func drain(_ index: Int, into bytes: inout [UInt8], most: Int) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while files[index].fd >= 0 {
      guard bytes.count <= most else { return true }
      let count = read(files[index].fd, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        close(index)
      } else if errno != EINTR {
        return false
      }
    }
    return false
  }

  private func close(_ index: Int) {
    if files[index].fd >= 0 { _ = Glibc.close(files[index].fd) }
    files[index].fd = -1
  }

  /// How much of standard error is kept: the last lines say why a program failed.
  private static let mostErrors = 64 << 10
}

extension ChildProgram {
  /// A pipe whose ends no program inherits but where it is told to.
  private static func pipe() throws(Errno) -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
    let ends = try Errno.typed { try FileDescriptor.pipe() }
    for end in [ends.readEnd, ends.writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  /// Starts a program with the signals as they are by default, whatever this process holds back or ignores,
  /// and with messages in English.
  private static func spawn(_ words: [String], streams: [FileDescriptor]) throws(Errno) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end.rawValue, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    let texts = words.map { strdup($0) } + [nil]
    let language = strdup("LC_ALL=C")
    defer { for text in texts + [language] { free(text) } }
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = poolcpu_environment()
    while let place = next, let variable = place.pointee {
      if strncmp(variable, "LC_ALL=", 7) != 0 { variables.append(variable) }
      next = place + 1
    }
    var process: pid_t = 0
    let failure = posix_spawnp(
      &process, words[0], &actions, &attributes, texts, variables + [language, nil])
    guard failure == 0 else { throw Errno(rawValue: failure) }
    return process
  }
}
