/// What a part of an answer means, which a terminal shows in colour; the words say the same without it.
enum Tone: UInt32, CaseIterable, Sendable {
  /// It is well: yes, may move, agrees.
  case yes
  /// It is not: no, must not.
  case no
  /// Look at it: nobody can tell, or something changed.
  case unsure
  /// What stands above other lines.
  case heading

  /// `line` between the marks of the tone, on a screen that has colours.
  ///
  /// A mark takes no column. It is a character that no text has: foreign text has it escaped.
  func marked(_ line: String, on screen: Screen) -> String {
    guard screen.hasColour, !line.isEmpty else { return line }
    return "\(Mark(self).scalar)\(line)\(Mark.end.scalar)"
  }

  /// Where a tone begins or ends.
  struct Mark {
    /// The character that stands in the text.
    let scalar: Unicode.Scalar
    /// What a terminal is told: ECMA-48's SGR.
    let code: String

    static let end = Mark(offset: 0, code: "\u{1b}[0m")

    init(_ tone: Tone) {
      let parameter =
        switch tone {
        case .yes: 32
        case .no: 31
        case .unsure: 33
        case .heading: 1
        }
      self.init(offset: tone.rawValue + 1, code: "\u{1b}[\(parameter)m")
    }

    /// The mark that `scalar` is; `nil` for any other character.
    init?(_ scalar: Unicode.Scalar) {
      guard let mark = Mark.all.first(where: { $0.scalar == scalar }) else { return nil }
      self = mark
    }

    private init(offset: UInt32, code: String) {
      scalar = Unicode.Scalar(Mark.first + offset) ?? "\u{fffd}"
      self.code = code
    }

    /// The first of the characters that Unicode keeps for a program's own use and for no text.
    private static let first: UInt32 = 0xfdd0
    private static let all = [end] + Tone.allCases.map(Mark.init)
  }
}

extension Tone {
  /// Yes or no.
  init(_ isYes: Bool) { self = isYes ? .yes : .no }
}
