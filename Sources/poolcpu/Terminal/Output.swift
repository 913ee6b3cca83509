internal import CPUIDKit
internal import Glibc
internal import PoolKit
internal import SystemPackage

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
      let device = try FileDescriptor(answer: path, path: path)
      try device.write(bytes, path: path)
      return try device.finish(path: path)
    }
    try replace(with: bytes)
  }

  /// Writes a file beside the place and renames it; what was there lends it its permissions.
  private func replace(with bytes: [UInt8]) throws(OutputError) {
    let place = resolved
    let (draft, file) = try draft(beside: place)
    do throws(OutputError) {
      var info = stat()
      if stat(place, &info) == 0, fchmod(file.rawValue, info.st_mode & 0o777) != 0 {
        throw OutputError(path, errno)
      }
      try file.write(bytes, path: path)
      try file.finish(path: path)
      guard rename(draft, place) == 0 else { throw OutputError(path, errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// A new file in the folder of `place`, under a name that nothing there has.
  ///
  /// One that an earlier process with the same number left behind is passed over.
  private func draft(
    beside place: String
  ) throws(OutputError) -> (name: String, file: FileDescriptor) {
    let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
    var attempt = 0
    while true {
      let name = "\(folder).poolcpu.\(getpid()).\(attempt)"
      do throws(OutputError) {
        return (name, try FileDescriptor(answer: name, [.create, .exclusiveCreate], path: path))
      } catch  where error.reason == EEXIST && attempt < 1000 {
        attempt += 1
      }
    }
  }

  /// The file that `path` leads to: a symbolic link stays, what it points at is replaced.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Why an answer could not be written.
struct OutputError: Error, Hashable {
  /// The file, or `standard output`.
  let path: String
  /// The kernel's reason.
  let reason: Int32

  /// The kernel refused `path` for `reason`.
  init(_ path: String, _ reason: Int32) {
    self.path = path
    self.reason = reason
  }
}

extension OutputError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    "cannot write \(Printable.path(path)) (\(String(cString: strerror(reason)))); "
      + "choose another place for the answer"
  }
}
