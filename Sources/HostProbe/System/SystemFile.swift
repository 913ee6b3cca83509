internal import SystemPackage

/// A file that the kernel makes up, such as those below /sys.
enum SystemFile {
  /// The text of the file at `path` without its line end; `nil` when there is none.
  ///
  /// - Throws: ``UnreadPlace`` when it is there and cannot be read, is longer than 64 KiB, or is no UTF-8.
  static func text(at path: String) throws(UnreadPlace) -> String? {
    guard let bytes = try bytes(at: path, limit: 65_535) else { return nil }
    let text = String(
      validating: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    guard let text else { throw UnreadPlace(path, .illegalByteSequence) }
    return text
  }

  /// The bytes of the file at `path`; `nil` when there is none.
  ///
  /// - Throws: ``UnreadPlace`` when it is there and cannot be read, or is longer than `limit`.
  static func bytes(at path: String, limit: Int) throws(UnreadPlace) -> [UInt8]? {
    do throws(Errno) {
      let file = try FileDescriptor.opened(path, .readOnly)
      defer { try? file.close() }
      return try file.contents(limit: limit)
    } catch {
      // What the kernel has no driver for is not there either.
      let isAbsent: [Errno] = [
        .noSuchFileOrDirectory, .notDirectory, .operationNotSupportedByDevice,
        .noSuchAddressOrDevice,
      ]
      guard isAbsent.contains(error) else { throw UnreadPlace(path, error) }
      return nil
    }
  }
}
