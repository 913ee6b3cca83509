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
