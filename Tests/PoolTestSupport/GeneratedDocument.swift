internal import Foundation

/// A page under `docs` that the package writes from its own tables.
public struct GeneratedDocument {
  /// The place in the package, as in `docs/catalogue.md`.
  public let path: String

  private var file: URL { URL(filePath: Repository.root).appending(path: path) }

  /// The page at `path`.
  public init(_ path: String) { self.path = path }

  /// Reads the page on disk; with `POOLCPU_BLESS=1`, after writing `text` to it.
  ///
  /// - Parameter text: what the page should hold.
  /// - Returns: the page on disk, empty when there is none.
  /// - Throws: whatever writing the file throws.
  public func blessed(with text: String) throws -> String {
    if ProcessInfo.processInfo.environment["POOLCPU_BLESS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    }
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }
}
