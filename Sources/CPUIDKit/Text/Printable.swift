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
