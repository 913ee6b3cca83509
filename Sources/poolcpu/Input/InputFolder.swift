internal import CPUIDKit
internal import Glibc

/// The files that a user's argument stands for.
struct InputFolder {
  /// How many files may lie below a folder: one that is named by mistake, such as /, is told soon.
  static let mostFiles = 1_000_000

  private let path: String
  private let most: Int
  private var files: [String] = []

  /// The files of `path`: itself, or every file below it when it is a folder.
  ///
  /// Files below a folder come in order of their paths' bytes. Names that begin with a dot are
  /// passed over, as `ls` does. A link to a folder is followed unless it leads back; anything that
  /// is neither file nor folder stops the answer, and so does a folder without a file.
  ///
  /// - Throws: ``InputError`` also for a folder with more than `most` files.
  static func files(
    at path: String, most: Int = mostFiles
  ) throws(InputError) -> [String] {
    guard path != "-" else { return [path] }
    let info = try status(path)
    guard info.st_mode & S_IFMT == S_IFDIR else { return [path] }
    var folder = InputFolder(path: path, most: most)
    try folder.add(below: path, info, ancestors: [])
    guard !folder.files.isEmpty else { throw .emptyFolder(path: path) }
    return folder.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a folder holds, for the likeness of names; nothing where it has too much or cannot be read.
  static func names(beside folder: String) -> [String] {
    let names = try? InputFolder(path: folder, most: 10_000).names(in: folder)
    return names ?? []
  }

  private init(path: String, most: Int) {
    self.path = path
    self.most = most
  }

  private struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  private mutating func add(
    below folder: String, _ info: stat, ancestors: Set<Identity>
  ) throws(InputError) {
    let identity = Identity(device: UInt(info.st_dev), number: UInt(info.st_ino))
    guard !ancestors.contains(identity) else { throw .loop(path: folder) }
    for name in try names(in: folder) {
      let place = PathText.path(folder, name)
      let info = try Self.status(place)
      switch info.st_mode & S_IFMT {
      case S_IFDIR: try add(below: place, info, ancestors: ancestors.union([identity]))
      case S_IFREG:
        files.append(place)
        try checkCount(files.count)
      default: throw .special(path: place)
      }
    }
  }

  private func checkCount(_ count: Int) throws(InputError) {
    guard count <= most else { throw .tooManyFiles(path: path, most: most) }
  }

  private func names(in folder: String) throws(InputError) -> [String] {
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
      try checkCount(names.count)
      errno = 0
    }
    guard errno == 0 else { throw .unreadable(path: folder, errno: errno) }
    return names
  }

  private static func status(_ path: String) throws(InputError) -> stat {
    var info = stat()
    guard stat(path.pathBytes, &info) == 0 else { throw .refused(path, errno) }
    return info
  }
}
