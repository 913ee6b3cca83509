internal import CPUIDKit

/// Where an answer for people is read: so many columns, and so many lines at one glance.
public struct Screen: Hashable, Sendable {
  /// How many columns a line may have.
  public let width: Int
  /// How many lines an answer may have.
  public let height: Int
  /// Whether it shows colours.
  public let hasColour: Bool

  /// What is taken when nobody says: the terminal that every machine has.
  public static let standard = Screen(width: 80)

  /// A screen of `height` lines; its width is kept between 20 and 1,000 columns.
  ///
  /// A terminal of 24 lines shows 23 of an answer and the shell's prompt: with one more the answer's first line,
  /// which is the answer, would be gone.
  public init(width: Int, height: Int = 23, hasColour: Bool = false) {
    self.width = min(max(width, 20), 1_000)
    self.height = height
    self.hasColour = hasColour
  }

  /// The same without an end below, where sentences take as many lines as they have.
  public var endless: Screen {
    Screen(width: width, height: Screen.endlessHeight, hasColour: hasColour)
  }

  /// Whether there is room for all.
  var isEndless: Bool { height == Screen.endlessHeight }

  private static let endlessHeight = 1_000_000

  /// How plain text is laid out in its width.
  var layout: TextLayout { TextLayout(width: width) }
}

extension Screen {
  /// A line of plain text in lines of the screen's width, those after the first indented.
  ///
  /// What fits stays as it is, with its blanks.
  public func wrapped(_ line: String) -> [String] {
    if ColumnCount.of(line) <= width { return [line] }
    let indent = String(line.prefix { $0 == " " })
    guard indent.count < width / 2 else { return Phrase.wrapped(line, width) }
    let lines = Phrase.wrapped(line, width - indent.count - 2)
    return lines.enumerated().map {
      $0.offset == 0 ? indent + $0.element : indent + "  " + $0.element
    }
  }

  /// `text` as it goes out: safe for a terminal, with the colours of its tones where there are colours.
  ///
  /// Nothing but line ends and these colours moves a cursor: all else that is not visible is escaped.
  public func printed(_ text: String) -> String {
    guard hasColour else { return Printable.page(text) }
    var printed = ""
    var rest = text.unicodeScalars[...]
    while let place = rest.firstIndex(where: { Tone.Mark($0) != nil }) {
      printed += Printable.page(String(rest[..<place]))
      printed += Tone.Mark(rest[place])?.code ?? ""
      rest = rest[rest.index(after: place)...]
    }
    return printed + Printable.page(String(rest))
  }
}
