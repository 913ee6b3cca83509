internal import CPUIDKit
internal import Glibc
internal import HostProbe
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
  /// /dev/null, are written to: a rename would replace them. A reader of standard output or of a pipe
  /// that has gone away wants no more, which is no error.
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
    // What cannot be looked at might be a device, or a file that is nobody else's to read.
    if let info = try status(path), info.st_mode & S_IFMT != S_IFREG {
      guard info.st_mode & S_IFMT != S_IFDIR else { throw OutputError(path, EISDIR) }
      let device = try FileDescriptor(answer: path, path: path)
      do throws(OutputError) { try device.write(bytes, path: path) } catch
        where error.reason == EPIPE
      {}
      return try device.finish(path: path)
    }
    // A signal that ends the process waits until the draft has its name, or is gone.
    let signals = HeldSignals()
    defer { signals.release() }
    try replace(with: bytes)
  }

  /// Writes a file beside the place and renames it; what was there lends it its permissions and owner.
  private func replace(with bytes: [UInt8]) throws(OutputError) {
    let place = try resolved()
    let (draft, file) = try draft(beside: place)
    do throws(OutputError) {
      if let info = try status(place) {
        // Only root may give files away; for others the new file is their own, as a copy would be.
        if geteuid() == 0, fchown(file.rawValue, info.st_uid, info.st_gid) != 0 {
          throw OutputError(path, errno)
        }
        guard fchmod(file.rawValue, info.st_mode & 0o777) == 0 else {
          throw OutputError(path, errno)
        }
      }
      try file.write(bytes, path: path)
      try file.finish(path: path)
      guard rename(draft.pathBytes, place.pathBytes) == 0 else { throw OutputError(path, errno) }
    } catch {
      unlink(draft.pathBytes)
      throw error
    }
    do throws(Errno) { try Self.synchronise(folderOf: place) } catch {
      StandardError.write(
        "\(Printable.path(path)) holds the answer, but may hold what it held before after a crash: its "
          + "folder cannot be synchronised (\(error.kernelReason))")
    }
  }

  /// What the kernel knows of the file at `place`; `nil` when there is none.
  private func status(_ place: String) throws(OutputError) -> stat? {
    var info = stat()
    if stat(place.pathBytes, &info) == 0 { return info }
    guard errno == ENOENT else { throw OutputError(path, errno) }
    return nil
  }

  /// A new file in the folder of `place`, under a name that nothing there has.
  ///
  /// One that an earlier process with the same number left behind is passed over.
  private func draft(
    beside place: String
  ) throws(OutputError) -> (name: String, file: FileDescriptor) {
    let folder = PathText.folder(of: place)
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

  /// The file that `path` leads to: symbolic links stay, what they point at is replaced, or made.
  private func resolved() throws(OutputError) -> String {
    var place = path
    for _ in 0..<Self.mostLinks {
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(place.pathBytes, &target, target.count - 1)
      guard count > 0 else {
        // No link, or nothing at all.
        guard errno == EINVAL || errno == ENOENT else { throw OutputError(path, errno) }
        return place
      }
      let name = PathText.text(of: target.prefix(count).lazy.map(UInt8.init(bitPattern:)))
      place = PathText.isAbsolute(name) ? name : PathText.folder(of: place) + name
    }
    throw OutputError(path, ELOOP)
  }

  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Makes the new name survive a crash, where the file system knows how.
  private static func synchronise(folderOf place: String) throws(Errno) {
    let name = PathText.folder(of: place)
    do throws(Errno) {
      let folder = try FileDescriptor.opened(name.isEmpty ? "." : name, .readOnly, .directory)
      defer { try? folder.close() }
      try folder.synchronise()
    } catch {
      // Some folders may be written to and not read.
      guard [.permissionDenied, .invalidArgument, .readOnlyFileSystem].contains(error) else {
        throw error
      }
    }
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
