internal import Glibc

/// Standard input, output and error, which whoever starts a program may have closed.
enum StandardStreams {
  /// Takes the place of those that are closed, so that no file that is opened later gets their number.
  ///
  /// What takes it cannot be used as the stream would be: reading and writing fail, as they would without it.
  static func guardClosed() {
    for (stream, wrong) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is the stream's own, since those below are in use by now.
      _ = open("/dev/null", wrong)
    }
  }
}
