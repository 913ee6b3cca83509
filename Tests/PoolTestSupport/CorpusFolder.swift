public import Foundation

/// A folder of real CPU dumps, as the project's corpus or as a clone of InstLatx64.
///
/// The corpus has InstLatx64's dumps in `instlatx64` and those of other projects beside it. A clone has
/// the folders of vendors at its top, and other files among the dumps. A path inside says the same in
/// both, as `instlatx64/GenuineIntel/GenuineIntel00906EA_Coffeelake_CPUID.txt`.
public struct CorpusFolder: Sendable {
  /// The folder itself.
  public let url: URL
  /// The dumps of whole machines: InstLatx64's and libcpuid's.
  public let dumps: [URL]

  /// The corpus at `url`, whether anything is there or not.
  public init(_ url: URL) {
    self.url = url.resolvingSymlinksInPath()
    dumps =
      Self.files(in: "instlatx64", suffix: ".txt", of: self.url)
      + Self.files(in: "libcpuid", suffix: ".test", of: self.url)
  }

  /// The files below the folder `name` whose names end in `suffix`.
  ///
  /// - Parameters:
  ///   - name: the folder inside the corpus, as in `instlatx64`.
  ///   - suffix: how the files' names end, as in `.txt`; empty for all.
  /// - Returns: the files sorted by their path, in the order of code points; empty without the folder.
  public func files(in name: String, suffix: String = "") -> [URL] {
    Self.files(in: name, suffix: suffix, of: url)
  }

  /// The file or folder that `path`, a path inside the corpus, means.
  public func url(of path: String) -> URL { Self.url(of: path, in: url) }

  /// The absolute path of what `path`, a path inside the corpus, means.
  public func absolutePath(of path: String) -> String { url(of: path).path }

  /// The path of `file` inside the corpus.
  public func path(of file: URL) -> String {
    let path = file.path
    guard path.hasPrefix(url.path + "/") else { return path }
    let inside = String(path.dropFirst(url.path.count + 1))
    return Self.isClone(url) && file.isDump ? "\(Self.instLatx64)/\(inside)" : inside
  }

  private static let instLatx64 = "instlatx64"

  /// Whether InstLatx64's folders of vendors are at the top of `root`.
  private static func isClone(_ root: URL) -> Bool {
    !FileManager.default.fileExists(atPath: root.appending(path: instLatx64).path)
  }

  private static func url(of path: String, in root: URL) -> URL {
    guard isClone(root), path.split(separator: "/").first.map(String.init) == instLatx64 else {
      return root.appending(path: path)
    }
    let inside = path.dropFirst(instLatx64.count + 1)
    return inside.isEmpty ? root : root.appending(path: String(inside))
  }

  private static func files(in name: String, suffix: String, of root: URL) -> [URL] {
    let folder = url(of: name, in: root)
    guard let found = FileManager.default.subpaths(atPath: folder.path) else { return [] }
    let files = found.filter { $0.hasSuffix(suffix) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { folder.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    return name == instLatx64 && isClone(root) ? files.filter(\.isDump) : files
  }
}

extension URL {
  /// Whether the file is called as InstLatx64 calls its dumps, but not its other measurements.
  fileprivate var isDump: Bool {
    pathExtension == "txt" && lastPathComponent.contains("_CPUID")
  }
}
