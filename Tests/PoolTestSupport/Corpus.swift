public import Foundation

/// Real CPU dumps: those of the folder that `POOLCPU_CORPUS` names, else `../shared/corpus` beside the
/// package.
///
/// A clone of InstLatx64 is a corpus too: its folders of vendors then stand in for `instlatx64`.
public enum Corpus {
  /// The folder that holds the dumps.
  public static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["POOLCPU_CORPUS"] {
      return URL(filePath: path).resolvingSymlinksInPath()
    }
    return URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().resolvingSymlinksInPath().appending(path: "shared/corpus")
  }()

  /// Whether the dumps are there; where they are not, tests that need them are skipped.
  public static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder(named: "instlatx64").path)
  }

  /// The folder `name` of the corpus; for `instlatx64` the corpus itself where it is a clone of it.
  private static func folder(named name: String) -> URL {
    let isClone =
      name == "instlatx64"
      && FileManager.default.fileExists(atPath: folder.appending(path: "GenuineIntel").path)
    return isClone ? folder : folder.appending(path: name)
  }

  /// The files below the folder `name` whose names end in `suffix`, by their path.
  ///
  /// - Parameters:
  ///   - name: the folder inside the corpus, as in `instlatx64`.
  ///   - suffix: how the files' names end, as in `.txt`; empty for all.
  /// - Returns: the files sorted by their path, in the order of code points; empty without a corpus.
  public static func files(in name: String, suffix: String = "") -> [URL] {
    let root = folder(named: name)
    guard let found = FileManager.default.subpaths(atPath: root.path) else { return [] }
    return found.filter { $0.hasSuffix(suffix) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    .map { root.appending(path: $0) }
    .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
  }

  /// The bytes of `file`.
  ///
  /// - Parameter file: a file that ``files(in:suffix:)`` lists.
  /// - Returns: all its bytes.
  /// - Throws: whatever reading the file throws.
  public static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// The path of `file` inside the corpus, to name it in a failure.
  public static func path(of file: URL) -> String {
    let path = file.path
    return path.hasPrefix(folder.path + "/") ? String(path.dropFirst(folder.path.count + 1)) : path
  }
}
