/// Rows of cells as RFC 4180 has them, for spreadsheets.
public enum CSVText {
  /// The rows, a line each.
  ///
  /// A cell in which a spreadsheet would see a formula gets an apostrophe before it, which makes it text there.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let start = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = start ? "'" + text : text
    guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
