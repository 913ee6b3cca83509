internal import Glibc

/// A file that the kernel makes up, such as those below /sys.
enum SystemFile {
  /// The text of the file at `path` without its line end.
  ///
  /// `nil` when it cannot be read, is longer than 64 KiB, or is no UTF-8.
  static func text(at path: String) -> String? {
    guard let bytes = bytes(at: path, limit: 65_535) else { return nil }
    return String(
      validating: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  /// Whether the file at `path`, or the folder that it may lie in, is kept from this process.
  static func isHidden(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno == EACCES || errno == EPERM }
    close(file)
    return false
  }

  /// The bytes of the file at `path`; `nil` when it cannot be read or is longer than `limit`.
  static func bytes(at path: String, limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // The kernel says 0 for the size of what it makes up.
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let read = bytes[count...].withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, $0.count)
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0, count + read <= limit else { return nil }
      guard read > 0 else { return Array(bytes[..<count]) }
      count += read
    }
  }
}
