internal import CPUIDKit
internal import Glibc

/// The files that a user's argument stands for.
enum InputFolder {
  /// The files of `path`: itself, or every file below it when it is a folder.
  ///
  /// Files below a folder come in order of their paths' bytes. Names that begin with a dot are
  /// passed over, as `ls` does. A link to a folder is followed unless it leads back; anything that
  /// is neither file nor folder stops the answer, and so does a folder without a file.
  static func files(at path: String) throws(InputError) -> [String] {
    guard path != "-" else { return [path] }
    let info = try status(path)
    guard info.st_mode & S_IFMT == S_IFDIR else { return [path] }
    let files = try files(below: path, info, ancestors: [])
    guard !files.isEmpty else { throw .emptyFolder(path: path) }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  private static func files(
    below folder: String, _ info: stat, ancestors: Set<Identity>
  ) throws(InputError) -> [String] {
    let identity = Identity(device: UInt(info.st_dev), number: UInt(info.st_ino))
    guard !ancestors.contains(identity) else { throw .loop(path: folder) }
    var found: [String] = []
    for name in try names(in: folder) {
      let path = PathText.path(folder, name)
      let info = try status(path)
      switch info.st_mode & S_IFMT {
      case S_IFDIR: found += try files(below: path, info, ancestors: ancestors.union([identity]))
      case S_IFREG: found.append(path)
      default: throw .special(path: path)
      }
    }
    return found
  }

  private static func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder.pathBytes) else {
      throw .unreadable(path: folder, errno: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        PathText.text(of: $0.prefix { $0 != 0 })
      }
      if name.utf8.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .unreadable(path: folder, errno: errno) }
    return names
  }

  private static func status(_ path: String) throws(InputError) -> stat {
    var info = stat()
    guard stat(path.pathBytes, &info) == 0 else { throw .unreadable(path: path, errno: errno) }
    return info
  }
}
