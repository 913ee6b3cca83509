/// A table of a report in HTML.
struct BoardTableMarkup {
  private let table: BoardTable
  /// The largest number that is drawn.
  private let longest: Int

  /// The markup of `table`.
  init(_ table: BoardTable) {
    self.table = table
    longest = table.groups.flatMap(\.rows).flatMap(\.cells).compactMap(\.bar).max() ?? 0
  }

  /// The table in a frame of its own that scrolls, also by keyboard.
  var markup: Markup {
    var attributes = [
      Markup.Attribute("id", table.id), Markup.Attribute("class", table.isCrowded ? "many" : "few"),
    ]
    if table.isFilterable { attributes.append(Markup.Attribute("data-filter", "rows")) }
    return .tag(
      "div",
      [
        "class": "scroll", "role": "region", "tabindex": "0",
        "aria-labelledby": "\(table.id)-caption",
      ],
      [
        .element(
          "table", attributes,
          [
            .tag(
              "caption", ["id": "\(table.id)-caption"], [.tag("span", [:], table.caption)]),
            .tag(
              "thead", [:],
              [
                .tag(
                  "tr", [:],
                  [.tag("th", ["scope": "col"], table.corner)] + table.columns.map(column))
              ]),
          ] + table.groups.map(group))
      ])
  }

  private func group(_ group: BoardTable.Group) -> Markup {
    let title = group.title.map { title in
      Markup.tag(
        "tr", ["class": "group"],
        [
          .tag(
            "th", ["scope": "rowgroup", "colspan": "\(table.columns.count + 1)"],
            [.tag("span", [:], title)])
        ])
    }
    return .tag("tbody", [:], [title].compactMap { $0 } + group.rows.map(row))
  }

  private func column(_ heading: BoardTable.Heading) -> Markup {
    .tag("th", ["scope": "col"], [.tag("div", [:], content(of: heading))])
  }

  private func row(_ row: BoardTable.Row) -> Markup {
    var attributes = [Markup.Attribute("scope", "row")]
    if let id = row.heading.id { attributes.append(Markup.Attribute("id", id)) }
    return .tag(
      "tr", [:],
      [.element("th", attributes, content(of: row.heading))] + row.cells.map(cell))
  }

  private func content(of heading: BoardTable.Heading) -> [Markup] {
    var word = heading.isCode ? Markup.tag("code", [:], heading.text) : .text(heading.text)
    if let link = heading.link { word = .tag("a", ["href": "#\(link)"], [word]) }
    guard let detail = heading.detail else { return [word] }
    return [word, .text(" "), .tag("span", ["class": "quiet"], detail)]
  }

  private func cell(_ cell: BoardTable.Cell) -> Markup {
    var attributes: [Markup.Attribute] = []
    let kind =
      switch cell.tone {
      case .plain: cell.isLong ? "long" : cell.bar == nil ? "" : "bar"
      case .yes: "y"
      case .no: "n"
      case .partly: "m"
      case .quiet: "s"
      }
    if !kind.isEmpty { attributes.append(Markup.Attribute("class", kind)) }
    if let hint = cell.hint { attributes.append(Markup.Attribute("title", hint)) }
    let word: Markup = cell.isCode ? .tag("code", [:], cell.text) : .text(cell.text)
    let drawing = cell.bar.map { [bar($0)] } ?? []
    return .element("td", attributes, [word] + drawing)
  }

  /// `number` as long as it is beside the largest; the number itself stands beside it.
  private func bar(_ number: Int) -> Markup {
    let width = longest == 0 ? 0 : 120 * number / longest
    return .tag(
      "svg", ["width": "120", "height": "10", "aria-hidden": "true", "focusable": "false"],
      [.tag("rect", ["width": "\(width)", "height": "10", "rx": "2"])])
  }
}
