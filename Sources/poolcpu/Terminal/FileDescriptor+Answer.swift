internal import HostProbe
internal import SystemPackage

/// Files that an answer is written to.
extension FileDescriptor {
  /// Opens a file for an answer; one that is made gets mode 0644, less what the user's umask takes.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - options: what open(2) is told beside that it is for writing.
  ///   - path: the name to use in the error.
  /// - Throws: ``OutputError`` with the kernel's reason.
  init(answer file: String, _ options: OpenOptions = [], path: String) throws(OutputError) {
    do throws(Errno) {
      self = try .opened(
        file, .writeOnly, options, permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw OutputError(path, error.rawValue)
    }
  }

  /// Writes all of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: what to write.
  ///   - path: the name to use in the error.
  /// - Throws: ``OutputError`` with the kernel's reason.
  func write(_ bytes: [UInt8], path: String) throws(OutputError) {
    do throws(Errno) {
      _ = try Errno.typed { try writeAll(bytes) }
    } catch {
      throw OutputError(path, error.rawValue)
    }
  }

  /// Makes sure that all is on the disk, and closes.
  func finish(path: String) throws(OutputError) {
    var failure: Errno?
    do throws(Errno) { try synchronise() } catch { failure = error }
    do throws(Errno) { try Errno.typed { try close() } } catch {
      throw OutputError(path, error.rawValue)
    }
    // Pipes and terminals cannot be synchronised; they say EINVAL or EROFS.
    if let failure, failure != .invalidArgument, failure != .readOnlyFileSystem {
      throw OutputError(path, failure.rawValue)
    }
  }
}
