internal import Glibc

/// An open file of the operating system.
struct FileDescriptor {
  /// The kernel's number.
  let number: Int32

  /// Standard output.
  static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  /// Standard error.
  static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Opens a file; one that is made gets mode 0644, less what the user's umask takes.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - flags: the flags of open(2).
  ///   - path: the name to use in the error.
  /// - Throws: ``OutputError`` with the kernel's reason.
  init(opening file: String, _ flags: Int32, path: String) throws(OutputError) {
    number = open(file, flags | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw OutputError(path, errno) }
  }

  private init(number: Int32) { self.number = number }

  /// Writes all of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: what to write.
  ///   - path: the name to use in the error.
  /// - Throws: ``OutputError`` with the kernel's reason.
  func write(_ bytes: [UInt8], path: String) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw OutputError(path, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes sure that all is on the disk, and closes.
  func finish(path: String) throws(OutputError) {
    // Pipes and terminals cannot be synchronised; they say EINVAL or EROFS.
    let failure = fsync(number) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno
    guard close(number) == 0 else { throw OutputError(path, errno) }
    guard failure == 0 else { throw OutputError(path, failure) }
  }
}
