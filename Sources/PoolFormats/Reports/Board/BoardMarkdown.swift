internal import CPUIDKit

/// A report in GitHub's Markdown.
struct BoardMarkdown {
  private let report: BoardReport

  /// The text of `report`.
  init(_ report: BoardReport) { self.report = report }

  /// The text.
  var text: String {
    let head = "# \(escaped(report.title))\n\n\(escaped(report.headline)).\n"
    return ([head] + report.sections.map(section)).joined(separator: "\n")
  }

  private func section(_ section: BoardSection) -> String {
    let parts = section.intro.map { escaped($0) + "\n" } + section.blocks.map(block)
    return (["## \(escaped(section.title))\n"] + parts).joined(separator: "\n")
  }

  private func block(_ block: BoardSection.Block) -> String {
    switch block {
    case .cards(let cards):
      return cards.map {
        "- **\(escaped($0.title)): \(escaped($0.value))** (\(escaped($0.detail)))\n"
      }.joined()
    case .deeds(let deeds):
      return deeds.enumerated().map {
        "\($0 + 1). \(escaped($1.text)) Gain: \(escaped($1.gain))\n"
      }.joined()
    case .list(let title, let sentences):
      return "### \(escaped(title))\n\n" + sentences.map { "- \(escaped($0))\n" }.joined()
    case .table(let table): return self.table(table)
    case .snippets(let snippets):
      return snippets.map { snippet in
        "### \(escaped(snippet.name))\n\n\(escaped(snippet.title.capitalised)).\n\n"
          + snippet.remarks.map { escaped($0) + "\n\n" }.joined() + fenced(snippet.text)
      }.joined(separator: "\n")
    case .names(let title, let lists):
      return "### \(escaped(title))\n\n"
        + lists.map { "- \(escaped($0.label)): \(escaped($0.names.joined(separator: ", ")))\n" }
        .joined()
    }
  }

  private func table(_ table: BoardTable) -> String {
    let columns = [table.corner] + table.columns.map(Self.title)
    let rows = table.groups.flatMap { group -> [[String]] in
      let title = group.title.map {
        ["**\(escaped($0))**"] + table.columns.map { _ in "" }
      }
      return [title].compactMap { $0 }
        + group.rows.map { row in
          [
            row.heading.isCode
              ? MarkdownText.code(row.heading.text) : escaped(Self.title(row.heading))
          ]
            + row.cells.map { $0.isCode ? MarkdownText.code($0.text) : escaped($0.text) }
        }
    }
    return escaped(table.caption) + "\n\n"
      + MarkdownTable(columns: columns.map { escaped($0) }, escapedRows: rows).markdown
  }

  private static func title(_ heading: BoardTable.Heading) -> String {
    guard !heading.isCode, let detail = heading.detail else { return heading.text }
    return "\(heading.text) (\(detail))"
  }

  /// `text` between fences that are longer than any run of backticks in it.
  private func fenced(_ text: String) -> String {
    var (longest, run) = (2, 0)
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)text\n\(text.hasSuffix("\n") ? text : text + "\n")\(fence)\n"
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
