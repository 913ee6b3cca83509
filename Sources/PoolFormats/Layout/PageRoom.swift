/// How the lines of a screen are shared among the sections of a page.
struct PageRoom {
  /// What of a section is shown.
  private struct Share {
    let section: Page.Section
    /// Where sentences begin when their labels stand in a column.
    let column: Int
    /// How many lines each sentence that is shown may take.
    var rows: [Int] = []

    var titleLines: Int { section.title == nil ? 0 : 1 }

    /// Where the later lines of a sentence begin.
    var hang: Int { column == 2 ? 4 : column }
  }

  private let screen: Screen
  private let names: NamesApart
  private var shares: [Share]
  private var left: Int

  private var width: Int { screen.width }

  /// The room of `lines` lines of `screen` for sentences about `names`.
  init(_ sections: [Page.Section], on screen: Screen, lines: Int, _ names: NamesApart) {
    self.names = names
    self.screen = screen
    left = lines
    shares = sections.map { section in
      let label = section.entries.compactMap { $0.label.map { ColumnCount.of($0) } }.max()
      let column = label.map { $0 + 4 } ?? 2
      return Share(section: section, column: column > screen.width / 2 ? 2 : column)
    }
  }

  /// Shares the lines out.
  mutating func share() {
    let ranked = shares.indices.sorted {
      (shares[$0].section.rank, $0) < (shares[$1].section.rank, $1)
    }
    var isOpen = true
    for isSpare in [false, true] {
      let group = ranked.filter { (shares[$0].section.rank == Page.Section.spareRank) == isSpare }
      isOpen = true
      while isOpen {
        isOpen = false
        for index in group where addEntry(to: index) { isOpen = true }
      }
    }
    isOpen = true
    while isOpen {
      isOpen = false
      for index in ranked where widenEntry(of: index) { isOpen = true }
    }
  }

  /// The page between `head` and `foot`; sections stand apart where there is room for it.
  func lines(under head: [String], over foot: [String]) -> [String] {
    let shown = shares.filter { !$0.rows.isEmpty }
    let apart = left >= shown.count + (foot.isEmpty ? 0 : 1) ? [""] : []
    return head + shown.flatMap { apart + lines(of: $0) } + (foot.isEmpty ? [] : apart + foot)
  }

  private mutating func addEntry(to index: Int) -> Bool {
    let share = shares[index]
    guard share.rows.count < share.section.entries.count else { return false }
    let entry = share.section.entries[share.rows.count]
    let text = phrase(of: entry, in: share)
    let rows =
      screen.isEndless
      ? text.lines(width: width - share.hang, rows: left, among: names).count
      : min(text.fewestRows(width: width - share.hang, among: names), entry.rows)
    let cost = rows + (share.rows.isEmpty ? share.titleLines : 0)
    guard cost <= left else { return false }
    shares[index].rows.append(rows)
    left -= cost
    return true
  }

  /// Gives a line to the first sentence of a section that has a use for it.
  private mutating func widenEntry(of index: Int) -> Bool {
    guard left > 0, !screen.isEndless else { return false }
    let share = shares[index]
    for (place, rows) in share.rows.enumerated() {
      let entry = share.section.entries[place]
      guard rows < entry.rows else { continue }
      let text = phrase(of: entry, in: share)
      let before = text.lines(width: width - share.hang, rows: rows, among: names)
      let after = text.lines(width: width - share.hang, rows: rows + 1, among: names)
      guard after != before, after.count <= rows + 1 else { continue }
      shares[index].rows[place] = rows + 1
      left -= 1
      return true
    }
    return false
  }

  /// The sentence, with its label before it where labels have no column of their own.
  private func phrase(of entry: Page.Entry, in share: Share) -> Phrase {
    guard share.column == 2, let label = entry.label else { return entry.phrase }
    return "\(label): \(entry.phrase)"
  }

  private func lines(of share: Share) -> [String] {
    let section = share.section
    var lines: [String] = []
    let hidden = section.count - share.rows.count
    if let title = section.title {
      let count = hidden > 0 ? " (\(share.rows.count) of \(section.count))" : ""
      lines.append(
        Tone.heading.marked(ColumnCount.shortened(title + count, to: width), on: screen))
    }
    for (entry, rows) in zip(section.entries, share.rows) {
      let text = phrase(of: entry, in: share).lines(
        width: width - share.hang, rows: rows, among: names)
      let label = share.column == 2 ? "" : entry.label ?? ""
      for (row, line) in text.enumerated() {
        let start = row == 0 ? "  " + label : ""
        let column = row == 0 ? share.column : share.hang
        let gap = String(repeating: " ", count: max(column - ColumnCount.of(start), 0))
        lines.append(start + gap + line)
      }
    }
    return lines
  }
}
