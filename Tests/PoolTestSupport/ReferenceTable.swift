/// A table of `../shared/reference`, beside the package, that tests compare the project's own with.
public struct ReferenceTable: Sendable {
  /// The rows, each by the names in the table's first line.
  public let rows: [[String: String]]

  /// Whether the tables are there; where they are not, tests that need them are skipped.
  public static var isPresent: Bool { Repository.shared != nil }

  /// Reads the table in the file called `name`.
  ///
  /// - Parameter name: the file, as in `features.tsv`.
  /// - Throws: whatever reading the file throws.
  public init(_ name: String) throws {
    let lines = try Repository.lines(of: "../shared/reference/\(name)")
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let names = lines.first ?? []
    rows = lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
