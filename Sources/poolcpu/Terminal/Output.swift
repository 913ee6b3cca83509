internal import Glibc

/// Where a command's answer goes.
struct Output {
  /// A file, or `-` for standard output.
  let path: String

  /// The answer of a command that was given `-o path`.
  init(_ path: String = "-") { self.path = path }

  /// Writes the whole answer, or leaves what was there.
  ///
  /// A file is written beside its place and renamed into it. Devices and pipes, such as
  /// /dev/null, are written to: a rename would replace them. A reader of standard output that has
  /// gone away wants no more, which is no error.
  ///
  /// - Parameter bytes: the answer.
  /// - Throws: ``OutputError`` with the place and the kernel's reason.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    if path == "-" {
      do throws(OutputError) {
        try FileDescriptor.standardOutput.write(bytes, path: "standard output")
      } catch  where error.reason == EPIPE {}
      return
    }
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG {
      guard info.st_mode & S_IFMT != S_IFDIR else { throw OutputError(path, EISDIR) }
      let device = try FileDescriptor(opening: path, O_WRONLY, path: path)
      try device.write(bytes, path: path)
      return try device.finish(path: path)
    }
    try replace(with: bytes)
  }

  /// Writes a file beside the place and renames it.
  private func replace(with bytes: [UInt8]) throws(OutputError) {
    let place = resolved
    let slash = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    let draft = "\(place[..<slash]).\(place[slash...]).\(getpid())"
    let file = try FileDescriptor(opening: draft, O_WRONLY | O_CREAT | O_EXCL, path: path)
    do throws(OutputError) {
      try file.write(bytes, path: path)
      try file.finish(path: path)
      guard rename(draft, place) == 0 else { throw OutputError(path, errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// The file that `path` leads to: a symbolic link stays, what it points at is replaced.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
