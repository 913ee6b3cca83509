internal import CPUIDKit

/// A report as rows for spreadsheets: a row a fact.
enum BoardTableText {
  /// All of `report`: its part, what the row is about, what the column is about, and the fact.
  static func csv(of report: BoardReport) -> String {
    CSVText.text(
      [["section", "row", "column", "value"]]
        + report.sections.flatMap(rows).map { row in
          row.map { Printable.page($0) }
        })
  }

  private static func rows(of section: BoardSection) -> [[String]] {
    section.blocks.flatMap { block -> [[String]] in
      switch block {
      case .cards(let cards):
        cards.flatMap {
          [
            [section.id, $0.title, "value", $0.value], [section.id, $0.title, "detail", $0.detail],
          ]
        }
      case .deeds(let deeds):
        deeds.enumerated().flatMap {
          [
            [section.id, "\($0 + 1)", "deed", $1.text], [section.id, "\($0 + 1)", "gain", $1.gain],
          ]
        }
      case .list(let title, let sentences):
        sentences.map { [section.id, title, "", $0] }
      case .table(let table): rows(of: table)
      case .snippets(let snippets):
        snippets.map { [section.id, $0.name, "text", $0.text] }
      case .names(_, let lists):
        lists.flatMap { list in list.names.map { [section.id, list.label, "name", $0] } }
      }
    }
  }

  private static func rows(of table: BoardTable) -> [[String]] {
    let columns = table.columns.map { $0.link == nil ? $0.text : "class \($0.text)" }
    return table.groups.flatMap { group in
      group.rows.flatMap { row in
        zip(columns, row.cells).map { column, cell in
          [table.id.replacing("-table", with: ""), name(of: row, in: group), column, cell.text]
        }
      }
    }
  }

  /// What a row is about; MSRs come once for each kind of host.
  private static func name(of row: BoardTable.Row, in group: BoardTable.Group) -> String {
    guard let title = group.title, row.heading.isCode, row.heading.detail == nil else {
      return row.heading.text
    }
    return "\(row.heading.text), \(title)"
  }
}
