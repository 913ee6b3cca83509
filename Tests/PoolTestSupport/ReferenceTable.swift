internal import Foundation

/// A table of the folder `reference` beside the corpus, that tests compare the project's own with.
public struct ReferenceTable: Sendable {
  /// The rows, each by the names in the table's first line.
  public let rows: [[String: String]]

  /// The folder with the tables.
  public static let folder = Corpus.folder.url.deletingLastPathComponent()
    .appending(path: "reference").path

  /// Whether there is a file called `name`.
  public static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(name)")
  }

  /// The lines of the file called `name`.
  public static func lines(of name: String) throws -> [Substring] {
    try Repository.lines(of: "\(folder)/\(name)")
  }

  /// Reads the table in the file called `name`.
  ///
  /// - Parameter name: the file, as in `features.tsv`.
  /// - Throws: whatever reading the file throws.
  public init(_ name: String) throws {
    let lines = try Self.lines(of: name)
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let names = lines.first ?? []
    rows = lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
