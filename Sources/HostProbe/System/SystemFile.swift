internal import SystemPackage

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
    do throws(Errno) {
      let file = try FileDescriptor.opened(path, .readOnly)
      try? file.close()
      return false
    } catch {
      return error == .permissionDenied || error == .notPermitted
    }
  }

  /// The bytes of the file at `path`; `nil` when it cannot be read or is longer than `limit`.
  static func bytes(at path: String, limit: Int) -> [UInt8]? {
    guard let file = try? FileDescriptor.opened(path, .readOnly) else { return nil }
    defer { try? file.close() }
    return try? file.contents(limit: limit)
  }
}
