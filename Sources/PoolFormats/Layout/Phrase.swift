internal import CPUIDKit
internal import PoolKit

/// A sentence whose lists and names can be shortened: `"\(list: hosts) lack \(list: features)"`.
struct Phrase: Hashable, Sendable {
  /// A part of the sentence.
  enum Piece: Hashable, Sendable {
    /// Words that stay as they are.
    case text(String)
    /// A name from outside, already printable.
    case name(String)
    /// Names, already printable, of which the first few may stand for all.
    case list([String])
    /// The same of hosts and files, which a page tells apart, with how many more there are.
    case hosts([String], more: Int)
  }

  /// How many hosts a sentence can name: more than anybody reads, and less than a fleet has.
  static let mostNamed = 100_000

  /// The parts, in order.
  private(set) var pieces: [Piece]

  /// The sentence with at most `count` names of each list, and no name wider than `columns`.
  ///
  /// - Parameters:
  ///   - count: how many names of a list are told.
  ///   - columns: how wide a name may be.
  ///   - names: the names of the page, from which the sentence's hosts are told apart.
  /// - Returns: the text.
  func text(naming count: Int, columns: Int, among names: NamesApart) -> String {
    func list(_ items: [String], more: Int = 0, _ shortened: (String) -> String) -> String {
      let rest = items.dropFirst(count).count + more
      return items.prefix(count).map(shortened).joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more" : "")
    }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): ColumnCount.shortened(name, to: columns)
      case .list(let items): list(items) { ColumnCount.shortened($0, to: columns) }
      case .hosts(let items, let more): list(items, more: more) { names.shortened($0, to: columns) }
      }
    }.joined()
  }

  /// The sentence with all of its names.
  var whole: String { text(naming: .max, columns: .max, among: .none) }

  /// How many names the longest list has.
  var longest: Int {
    pieces.map { piece in
      switch piece {
      case .list(let names), .hosts(let names, _): names.count
      case .text, .name: 0
      }
    }.max() ?? 0
  }

  /// The hosts of the sentence that a page can have room for.
  var hosts: [String] {
    pieces.flatMap { piece -> ArraySlice<String> in
      if case .hosts(let names, _) = piece { names.prefix(1_000) } else { [] }
    }
  }

  /// The sentence followed by another.
  static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(pieces: first.pieces + second.pieces)
  }

  private init(pieces: [Piece]) { self.pieces = pieces }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { pieces.append(.text(literal)) }

    /// Text of poolcpu's own, or already printable.
    mutating func appendInterpolation(_ text: String) { pieces.append(.text(text)) }

    mutating func appendInterpolation(_ number: Int) { pieces.append(.text("\(number)")) }

    mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }

    /// A name from outside.
    mutating func appendInterpolation(name: String) {
      pieces.append(.name(Printable.text(name)))
    }

    /// Names, from outside or not.
    mutating func appendInterpolation(list: some Collection<String>) {
      pieces.append(.list(list.map { Printable.text($0) }))
    }

    /// The name of a host or file, or a value beside another, which may not look like the others.
    mutating func appendInterpolation(host: String) {
      pieces.append(.hosts([Printable.text(host)], more: 0))
    }

    /// Names of hosts or files, which may not look alike.
    mutating func appendInterpolation(hosts: some Collection<String>) {
      let named = hosts.prefix(Phrase.mostNamed).map { Printable.text($0) }
      pieces.append(.hosts(named, more: hosts.count - named.count))
    }
  }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  init(stringLiteral text: String) { pieces = [.text(text)] }

  /// A sentence without lists.
  init(_ text: String) { pieces = [.text(text)] }
}

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
