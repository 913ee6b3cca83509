internal import Foundation

/// The package's own folder.
public enum Repository {
  /// The absolute path of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The paths, relative to `folder`, of the files below it whose names end with `suffix`.
  public static func files(below folder: String, suffix: String) -> [String] {
    let path = folder.hasPrefix("/") ? folder : "\(root)/\(folder)"
    let names = FileManager.default.enumerator(atPath: path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// Whether `path`, relative to the package, is a file and no folder.
  public static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
    return exists && !isFolder.boolValue
  }

  /// The bytes of the file at `path` in the package.
  public static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }

  /// The lines of the file at `path`, an absolute path or one in the package.
  public static func lines(of path: String) throws -> [Substring] {
    let path = path.hasPrefix("/") ? path : "\(root)/\(path)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
