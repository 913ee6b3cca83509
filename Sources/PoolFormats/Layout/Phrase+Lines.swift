extension Phrase {
  /// The sentence in at most `rows` lines of `width` columns, with as much of its lists as has room.
  ///
  /// First lists lose names, then names their middle, and at last the sentence its end. No line is
  /// wider than `width`, whatever the names are.
  ///
  /// - Parameters:
  ///   - width: how many columns a line has.
  ///   - rows: how many lines there may be.
  ///   - names: the names of the page, from which the sentence's hosts are told apart.
  /// - Returns: the lines.
  func lines(width: Int, rows: Int, among names: NamesApart = .none) -> [String] {
    // A name and the comma after it take three columns at least.
    let most = min(longest, width * rows / 3 + 1)
    let name = max(width / 2, 16)
    var tried = ""
    for count in stride(from: max(most, 1), through: 1, by: -1) {
      for columns in [width, width * 3 / 4, name] {
        let text = text(naming: count, columns: columns, among: names)
        // Names that are short are the same in any room.
        if text == tried { continue }
        tried = text
        let lines = Self.wrapped(text, width, stoppingAfter: rows)
        if lines.count <= rows { return lines }
      }
    }
    for columns in stride(from: name - 2, through: 12, by: -2) {
      let lines = Self.wrapped(text(naming: 1, columns: columns, among: names), width)
      if lines.count <= rows { return lines }
    }
    var lines = Self.wrapped(text(naming: 1, columns: 12, among: names), width)
    if lines.count > rows {
      lines = Array(lines.prefix(max(rows, 1)))
      let last = lines.removeLast()
      lines.append(ColumnCount.prefix(of: last, columns: width - 3) + "...")
    }
    return lines
  }

  /// How many lines the sentence needs at least, with one name of each list.
  func fewestRows(width: Int, among names: NamesApart = .none) -> Int {
    Self.wrapped(text(naming: 1, columns: max(width / 2, 16), among: names), width).count
  }

  /// `text` in lines of at most `width` columns; a word that is wider is broken.
  ///
  /// With more than `most` lines the rest is of no use to anybody, and may be left out.
  static func wrapped(_ text: String, _ width: Int, stoppingAfter most: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var rest = Substring(word)
      var columns = ColumnCount.of(rest)
      if used > 0, used + 1 + columns <= width {
        line += " " + rest
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      if lines.count > most { return lines }
      while columns > width {
        let part = ColumnCount.prefix(of: rest, columns: width)
        if part.isEmpty { break }
        lines.append(part)
        rest = rest.dropFirst(part.count)
        columns = ColumnCount.of(rest)
      }
      line = String(rest)
      used = columns
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
