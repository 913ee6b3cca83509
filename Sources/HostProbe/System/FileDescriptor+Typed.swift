internal import CPUIDKit
internal import Glibc
public import SystemPackage

extension FileDescriptor {
  /// Opens the file at `path`; a program that this process starts does not inherit it.
  ///
  /// The kernel gets the path as it is: `FilePath` would drop a slash at its end, and so open a file
  /// where open(2) wants a folder.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - mode: whether to read, write or both.
  ///   - options: what else open(2) is told.
  ///   - permissions: those of a file that is made, less what the umask takes.
  /// - Returns: the open file, for the caller to close.
  /// - Throws: the kernel's reason.
  public static func opened(
    _ path: String, _ mode: AccessMode, _ options: OpenOptions = [],
    permissions: FilePermissions? = nil
  ) throws(Errno) -> FileDescriptor {
    try Errno.typed {
      try open(path.pathBytes, mode, options: options.union(.closeOnExec), permissions: permissions)
    }
  }

  /// All bytes from here to the end of the file.
  ///
  /// The size that the kernel states does not count: it is 0 for files that the kernel makes up.
  ///
  /// - Parameter limit: how many bytes there may be.
  /// - Returns: the bytes.
  /// - Throws: the kernel's reason; `Errno.fileTooLarge` when there are more than `limit`.
  func contents(limit: Int = .max) throws(Errno) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let got = try Errno.typed {
        try bytes[count...].withUnsafeMutableBytes { try read(into: $0) }
      }
      guard count + got <= limit else { throw .fileTooLarge }
      guard got > 0 else { return Array(bytes[..<count]) }
      count += got
    }
  }

  /// Makes sure that what was written is on the disk, which swift-system has no call for.
  ///
  /// - Throws: the kernel's reason; pipes, terminals and some folders say `Errno.invalidArgument`.
  public func synchronise() throws(Errno) {
    guard fsync(rawValue) == 0 else { throw .last }
  }
}
