public import CPUIDKit

/// Where a report comes from: what made it, when, and from which bytes.
public struct BoardProvenance: Hashable, Sendable {
  /// One argument of the command.
  public struct Input: Hashable, Sendable {
    /// The file or folder, as the user named it; `-` for standard input.
    public let path: String
    /// How many files were read of it.
    public let fileCount: Int
    /// The SHA-256 of the file; of a folder that of a list of its files.
    public let digest: SHA256Digest
    /// Whether it is a folder.
    public let isFolder: Bool

    /// What was read for the argument `path`.
    ///
    /// The list of a folder has a line a file, in the order of the bytes of the names: the digest, two blanks, and the
    /// path below the folder behind `./`, as `sha256sum` writes them.
    ///
    /// - Parameters:
    ///   - path: what the user named.
    ///   - files: each file that was read, by its path, with its digest; never empty.
    public init(_ path: String, _ files: [(path: String, digest: SHA256Digest)]) {
      self.path = path
      fileCount = files.count
      isFolder = files.count != 1 || files[0].path != path
      guard isFolder else {
        digest = files[0].digest
        return
      }
      let folder = path.hasSuffix("/") ? path : path + "/"
      let names = files.map { file in
        (
          file.path.hasPrefix(folder) ? String(file.path.dropFirst(folder.count)) : file.path,
          file.digest
        )
      }
      var stream = SHA256Stream()
      for (name, digest) in names.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
        stream.append(Array("\(digest)  ./\(name)\n".utf8))
      }
      digest = stream.digest
    }
  }

  /// What the pool is called; empty where nobody said.
  public let title: String
  /// poolcpu's version.
  public let version: String
  /// When it was made, as in `2026-03-01T09:30:00Z`.
  public let time: String
  /// What was read, in the order of the arguments.
  public let inputs: [Input]

  /// A report of `inputs`.
  public init(title: String, version: String, time: String, inputs: [Input]) {
    self.title = title
    self.version = version
    self.time = time
    self.inputs = inputs
  }
}
