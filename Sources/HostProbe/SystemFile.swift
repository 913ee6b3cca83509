internal import Glibc

/// A small file that the kernel makes up, such as those below /sys.
enum SystemFile {
  /// The text of the file at `path` without its line end.
  ///
  /// `nil` when it cannot be read, is longer than 64 KiB, or is no UTF-8.
  static func text(at path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var count = 0
    while count < bytes.count {
      let read = bytes[count...].withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, $0.count)
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { return nil }
      guard read > 0 else {
        let text = bytes[..<count]
        return String(
          validating: text.last == UInt8(ascii: "\n") ? text.dropLast() : text, as: UTF8.self)
      }
      count += read
    }
    return nil
  }
}
