/// A table in GitHub's Markdown.
package struct MarkdownTable {
  /// The headings of the columns.
  package let columns: [String]
  /// The cells, a list a row, as Markdown.
  package let rows: [[String]]

  /// A table of `rows` under `columns`.
  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(Self.escaped) }
  }

  /// A table of cells that are Markdown already.
  init(columns: [String], escapedRows rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines of the table, each with its line feed.
  package var markdown: String {
    let ruler = columns.map { _ in "---" }
    return ([columns, ruler] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Keeps `text` from ending the cell or starting a tag.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "|": escaped += "\\|"
      case "<": escaped += "&lt;"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
  }

  /// `text` in code style, or nothing for no text.
  static func code(_ text: String?) -> String { text.map { "`\($0)`" } ?? "" }

  /// Each of `texts` in code style, separated by commas.
  static func code(_ texts: [String]) -> String {
    texts.map { "`\($0)`" }.joined(separator: ", ")
  }
}
