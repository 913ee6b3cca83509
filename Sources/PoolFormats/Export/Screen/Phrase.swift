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
  }

  /// The parts, in order.
  private(set) var pieces: [Piece]

  /// The sentence with at most `count` names of each list, and no name wider than `columns`.
  func text(naming count: Int, columns: Int) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): ColumnCount.shortened(name, to: columns)
      case .list(let names):
        names.prefix(count).map { ColumnCount.shortened($0, to: columns) }.joined(separator: ", ")
          + (names.count > count ? " and \(names.count - count) more" : "")
      }
    }.joined()
  }

  /// How many names the longest list has.
  var longest: Int {
    pieces.map { if case .list(let names) = $0 { names.count } else { 0 } }.max() ?? 0
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
  }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  init(stringLiteral text: String) { pieces = [.text(text)] }

  /// A sentence without lists.
  init(_ text: String) { pieces = [.text(text)] }
}
