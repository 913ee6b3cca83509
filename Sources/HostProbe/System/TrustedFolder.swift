internal import CPUIDKit
internal import Glibc
internal import PoolKit
internal import SystemPackage

/// A folder that only root, or whoever runs poolcpu, can change, opened.
///
/// It and all folders above belong to one of the two, and nobody else may write to them; above it a sticky bit
/// as /tmp's will do. Its files are reached from the open folder, links are not followed, new files are new.
struct TrustedFolder: ~Copyable {
  private let path: String
  private let folder: FileDescriptor

  private init(_ folder: FileDescriptor, at path: String) {
    self.folder = folder
    self.path = path
  }

  /// The folder at `path`, which is made with those above it where it is missing, mode 0700.
  static func made(at path: String) throws(StateError) -> TrustedFolder {
    var made = ""
    for part in PathText.names(in: path) {
      made += (made.isEmpty && !PathText.isAbsolute(path) ? "" : "/") + part
      let place = made.pathBytes
      guard mkdir(place, 0o700) == 0 || errno == EEXIST || access(place, F_OK) == 0 else {
        throw .cannotWrite(path: path, reason: Errno.last.kernelReason)
      }
    }
    let folder: FileDescriptor
    do throws(Errno) { folder = try .opened(path, .readOnly, .directory) } catch {
      throw .cannotWrite(path: path, reason: error.kernelReason)
    }
    return try checked(folder, at: path)
  }

  /// The folder at `path`; `nil` where there is none.
  static func existing(at path: String) throws(StateError) -> TrustedFolder? {
    let folder: FileDescriptor
    do throws(Errno) { folder = try .opened(path, .readOnly, .directory) } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw .cannotRead(path: path, reason: error.kernelReason)
    }
    return try checked(folder, at: path)
  }

  /// Opens a plain file of the folder that nobody else could have made or changed.
  ///
  /// - Parameters:
  ///   - name: the file.
  ///   - flags: what open(2) is told beside that no link is followed.
  /// - Returns: the file, for the caller to close; `nil` where there is none.
  /// - Throws: ``StateError/cannotRead(path:reason:)``, ``StateError/untrusted(path:_:)``.
  func open(_ name: String, _ flags: Int32) throws(StateError) -> FileDescriptor? {
    let place = "\(path)/\(name)"
    let file: FileDescriptor
    do throws(Errno) {
      file = try opened(name, flags | O_NONBLOCK)
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      if error == .tooManySymbolicLinkLevels { throw .untrusted(path: place, .link) }
      throw .cannotRead(path: place, reason: error.kernelReason)
    }
    do throws(StateError) {
      let info = try Self.status(of: file, at: place)
      if info.st_mode & S_IFMT != S_IFREG { throw .untrusted(path: place, .wrongKind) }
      if let danger = Self.danger(info) { throw .untrusted(path: place, danger) }
      if info.st_nlink > 1 { throw .untrusted(path: place, .secondName) }
    } catch {
      try? file.close()
      throw error
    }
    return file
  }

  /// Makes a file that was not there, for its owner only.
  func make(_ name: String) throws(Errno) -> FileDescriptor {
    try opened(name, O_WRONLY | O_CREAT | O_EXCL)
  }

  private func opened(_ name: String, _ flags: Int32) throws(Errno) -> FileDescriptor {
    while true {
      let number = openat(folder.rawValue, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if number >= 0 { return FileDescriptor(rawValue: number) }
      guard Errno.last == .interrupted else { throw .last }
    }
  }

  /// Gives a file of the folder another name, which may be taken.
  func rename(_ name: String, to other: String) throws(Errno) {
    guard renameat(folder.rawValue, name, folder.rawValue, other) == 0 else { throw .last }
  }

  /// Removes a file; says whether it was there.
  @discardableResult
  func remove(_ name: String) throws(Errno) -> Bool {
    if unlinkat(folder.rawValue, name, 0) == 0 { return true }
    guard errno == ENOENT else { throw .last }
    return false
  }

  /// Makes renames and removals survive a crash.
  func synchronise() throws(Errno) {
    do throws(Errno) {
      try folder.synchronise()
    } catch  where error == .invalidArgument {
      // Some file systems have nothing to synchronise.
    }
  }

  deinit { try? folder.close() }
}

extension TrustedFolder {
  /// Refuses a folder that others could have changed, or moved away and replaced, and closes it.
  private static func checked(
    _ folder: FileDescriptor, at path: String
  ) throws(StateError) -> TrustedFolder {
    do throws(StateError) {
      let info = try status(of: folder, at: path)
      if let danger = danger(info) { throw .untrusted(path: path, danger) }
      try checkAbove(path)
    } catch {
      try? folder.close()
      throw error
    }
    return TrustedFolder(folder, at: path)
  }

  /// Refuses a path on which others could put something else: along its own names, links among them, and along
  /// the folders that these lead to.
  private static func checkAbove(_ path: String) throws(StateError) {
    guard let real = realpath(path.pathBytes, nil) else {
      throw .cannotRead(path: path, reason: Errno.last.kernelReason)
    }
    defer { free(real) }
    let bytes = UnsafeRawBufferPointer(start: real, count: strlen(real))
    for way in [path, PathText.text(of: bytes)] {
      var place = PathText.isAbsolute(way) ? "/" : "."
      try checkPlace(place)
      for part in PathText.names(in: way) {
        place = PathText.path(place, part)
        try checkPlace(place)
      }
    }
  }

  private static func checkPlace(_ path: String) throws(StateError) {
    var info = stat()
    guard lstat(path.pathBytes, &info) == 0 else {
      throw .cannotRead(path: path, reason: Errno.last.kernelReason)
    }
    // Links have no mode of their own, and where the sticky bit is set only owners move what lies there.
    let isLink = info.st_mode & S_IFMT == S_IFLNK
    if isLink || info.st_mode & S_ISVTX != 0 { info.st_mode &= ~0o022 }
    if let danger = danger(info) { throw .untrusted(path: path, danger) }
  }

  private static func danger(_ info: stat) -> StateError.Danger? {
    if info.st_uid != 0, info.st_uid != geteuid() { return .owner(info.st_uid) }
    return info.st_mode & 0o022 != 0 ? .writableByOthers(mode: info.st_mode) : nil
  }

  private static func status(of file: FileDescriptor, at path: String) throws(StateError) -> stat {
    var info = stat()
    guard fstat(file.rawValue, &info) == 0 else {
      throw .cannotRead(path: path, reason: Errno.last.kernelReason)
    }
    return info
  }
}
