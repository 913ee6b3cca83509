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
    /// The same of hosts and files, which a page tells apart.
    case hosts([String])
  }

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
    func list(_ items: [String], _ shortened: (String) -> String) -> String {
      items.prefix(count).map(shortened).joined(separator: ", ")
        + (items.count > count ? " and \(items.count - count) more" : "")
    }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): ColumnCount.shortened(name, to: columns)
      case .list(let items): list(items) { ColumnCount.shortened($0, to: columns) }
      case .hosts(let items): list(items) { names.shortened($0, to: columns) }
      }
    }.joined()
  }

  /// The sentence with all of its names.
  var whole: String { text(naming: .max, columns: .max, among: .none) }

  /// How many names the longest list has.
  var longest: Int {
    pieces.map { piece in
      switch piece {
      case .list(let names), .hosts(let names): names.count
      case .text, .name: 0
      }
    }.max() ?? 0
  }

  /// The hosts of the sentence that a page can have room for.
  var hosts: [String] {
    pieces.flatMap { piece -> ArraySlice<String> in
      if case .hosts(let names) = piece { names.prefix(1_000) } else { [] }
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
      pieces.append(.hosts([Printable.text(host)]))
    }

    /// Names of hosts or files, which may not look alike.
    mutating func appendInterpolation(hosts: some Collection<String>) {
      pieces.append(.hosts(hosts.map { Printable.text($0) }))
    }
  }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  init(stringLiteral text: String) { pieces = [.text(text)] }

  /// A sentence without lists.
  init(_ text: String) { pieces = [.text(text)] }
}
