/// Text from outside, made safe for a terminal.
///
/// What stands in a table goes through ``text(_:)``, what a sentence quotes through ``quote(_:)`` or
/// ``path(_:)``; ``line(_:)`` and ``page(_:)`` are the last pass, where text is written.
public enum Printable {
  /// `text` with everything that is no visible character or plain blank escaped as `\u{..}`.
  ///
  /// Control characters, escapes, line ends, bidirectional marks and other format characters,
  /// private-use and unassigned code points can move the cursor or disguise text; a backslash is
  /// doubled so that the escape cannot be forged.
  public static func text(_ text: some StringProtocol) -> String { self.text(text, escape) }

  static func text(
    _ text: some StringProtocol, _ escape: (Unicode.Scalar) -> String
  ) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        safe += "\\\\"
      } else if isVisible(scalar) {
        safe.unicodeScalars.append(scalar)
      } else {
        safe += escape(scalar)
      }
    }
    return safe
  }

  /// `items` as a list for a page, each made safe; after the first of them only their number.
  public static func list(_ items: some Collection<String>, first count: Int = 8) -> String {
    list(items, first: count) { text($0) }
  }

  static func list(
    _ items: some Collection<String>, first count: Int, _ safe: (String) -> String
  ) -> String {
    let shown = items.prefix(count).map(safe).joined(separator: ", ")
    return items.count > count ? "\(shown) and \(items.count - count) more" : shown
  }

  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(Hexadecimal.padded(UInt64(scalar.value), digits: 1))}"
  }

  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7f }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}

extension Printable {
  /// How many characters a line of a message has at most.
  public static let lineLength = 2_000

  /// A line as a message is written: what is not visible is escaped, line ends too, and ` ...`
  /// stands for what is beyond ``lineLength``.
  ///
  /// Backslashes stay as they are, so that text that is escaped already is not escaped again, and
  /// doing it twice is doing it once.
  ///
  /// - Complexity: that of ``lineLength`` scalars, however long `text` is.
  public static func line(_ text: some StringProtocol) -> String {
    let start = text.unicodeScalars.prefix(lineLength + 1)
    var safe = visible(String(String.UnicodeScalarView(start))) { _ in false }
    guard safe.unicodeScalars.count > lineLength else { return safe }
    safe = String(safe.unicodeScalars.prefix(lineLength - ellipsis.unicodeScalars.count))
    return withoutOpenEscape(safe) + ellipsis
  }

  /// A page as it is written: what is neither visible nor a line end is escaped, backslashes stay.
  public static func page(_ text: String) -> String { visible(text) { $0 == "\n" } }

  /// Visible ASCII, which nearly all is, is copied in one piece.
  private static func visible(
    _ text: String, keeping isKept: (Unicode.Scalar) -> Bool
  ) -> String {
    var safe = ""
    var rest = text[...]
    while let place = rest.utf8.firstIndex(where: {
      !($0 >= 0x20 && $0 < 0x7f || isKept(Unicode.Scalar($0)))
    }) {
      safe += rest[..<place]
      let scalar = rest.unicodeScalars[place]
      if isVisible(scalar) {
        safe.unicodeScalars.append(scalar)
      } else {
        safe += escape(scalar)
      }
      rest = rest[rest.unicodeScalars.index(after: place)...]
    }
    return safe + rest
  }

  /// `text` without an escape at its end of which a part is missing.
  private static func withoutOpenEscape(_ text: String) -> Substring {
    // The longest escape is \u{10ffff}.
    let tail = text.unicodeScalars.suffix(10)
    guard let slash = tail.lastIndex(of: "\\"), !tail[slash...].contains("}"),
      text.unicodeScalars[...slash].reversed().prefix(while: { $0 == "\\" }).count % 2 == 1
    else { return text[...] }
    return text[..<slash]
  }
}

extension Printable {
  /// How many Unicode scalars of a text a sentence quotes.
  public static let quoteLength = 80

  /// The start of `text` for a sentence, as ``text(_:)`` makes it safe, and ` ...` for what is left out.
  ///
  /// No escape and no character is cut in two, but one that alone has more scalars than are quoted.
  ///
  /// - Complexity: that of ``quoteLength`` scalars, however long `text` is.
  public static func quote(_ text: some StringProtocol) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(quoteLength + 1))
    guard start.unicodeScalars.count > quoteLength else { return self.text(start) }
    let whole = start.dropLast()
    if whole.isEmpty { start.unicodeScalars.removeLast() }
    return self.text(whole.isEmpty ? start[...] : whole) + ellipsis
  }

  /// How many scalars of a list a sentence quotes, so that a sentence with one has room for the rest of itself.
  static let listLength = 1_000

  /// `items` as a list for a sentence, each quoted; of what is behind the first of them, or would make the list
  /// longer than a sentence can be, only the number is told.
  public static func quotes(_ items: some Collection<String>, first count: Int = 8) -> String {
    var room = listLength
    let fitting = items.prefix(count).prefix { item in
      room -= quote(item).unicodeScalars.count + 2
      return room >= 0
    }
    return list(items, first: max(1, fitting.count)) { quote($0) }
  }

  /// A path for a sentence; `-` is standard input, and a byte that is no text is escaped as `\xe9`.
  ///
  /// Whoever reads it must find the file, so that ``quoteLength`` is no limit here. Of more than 512
  /// scalars the middle is left out: where a path starts and, as names have at most 255 bytes, the
  /// whole name of the file are told.
  public static func path(_ path: String) -> String {
    path == "-"
      ? "standard input"
      : text(ends(of: path[...], 256)) { scalar in
        PathText.byte(of: scalar).map { "\\x\(Hexadecimal.padded(UInt64($0), digits: 2))" }
          ?? escape(scalar)
      }
  }

  /// `text` as it is, without its middle where it has more than twice `count` scalars.
  ///
  /// - Complexity: that of twice `count` scalars, however long `text` is.
  public static func ends(of text: Substring, _ count: Int) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.prefix(count)
    let rest = scalars[start.endIndex...]
    guard !rest.dropFirst(count).isEmpty else { return String(text) }
    return String(start) + ellipsis + " " + String(rest.suffix(count))
  }

  static let ellipsis = " ..."
}
