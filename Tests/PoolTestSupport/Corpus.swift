public import Foundation

/// Real CPU dumps: those of the folder that `POOLCPU_CORPUS` names, else `../shared/corpus` beside the
/// package.
///
/// A clone of InstLatx64 is a corpus too.
public enum Corpus {
  /// The folder that holds the dumps.
  public static let folder: CorpusFolder = {
    if let path = ProcessInfo.processInfo.environment["POOLCPU_CORPUS"] {
      return CorpusFolder(URL(filePath: path))
    }
    let package = URL(filePath: Repository.root).resolvingSymlinksInPath()
    return CorpusFolder(package.deletingLastPathComponent().appending(path: "shared/corpus"))
  }()

  /// The files below the folder `name` of the corpus whose names end in `suffix`.
  public static func files(in name: String, suffix: String = "") -> [URL] {
    folder.files(in: name, suffix: suffix)
  }

  /// The bytes of `file`.
  ///
  /// - Parameter file: a file that ``files(in:suffix:)`` lists.
  /// - Returns: all its bytes.
  /// - Throws: whatever reading the file throws.
  public static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// The path of `file` inside the corpus, to name it in a failure.
  public static func path(of file: URL) -> String { folder.path(of: file) }
}
