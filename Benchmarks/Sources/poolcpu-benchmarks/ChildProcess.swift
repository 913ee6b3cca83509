internal import Glibc

/// A program that is run to its end with its output thrown away.
enum ChildProcess {
  /// Runs `command` and measures it.
  ///
  /// The wall clock runs until the kernel has told of the end; processor time is the kernel's own
  /// figure for the child.
  static func measure(_ command: [String]) throws(BenchmarkError) -> Measurement {
    let start = ContinuousClock.now
    let child = try spawn(command)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw .system("cannot wait for \(command[0])", errno: errno) }
    }
    let wall = start.duration(to: .now)
    guard status == 0 else {
      let ending = status & 0x7f == 0 ? status >> 8 : 128 + status & 0x7f
      throw .failed(command: command.joined(separator: " "), status: ending)
    }
    return Measurement(
      wall: wall / .milliseconds(1),
      cpu: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), peak: usage.ru_maxrss)
  }

  /// Whether the shell would find `program`.
  static func exists(_ program: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  private static func spawn(_ command: [String]) throws(BenchmarkError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, command[0], &actions, nil, words, environ)
    guard failure == 0 else { throw .system("cannot start \(command[0])", errno: failure) }
    return child
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}
