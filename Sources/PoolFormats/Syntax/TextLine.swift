/// One line of a short text, without the blanks around it.
struct TextLine {
  /// The number, counted from 1.
  let number: Int
  /// What stands there, without blanks at either end.
  let text: Substring

  /// The lines of `bytes` that hold anything; bytes that are no UTF-8 are replaced.
  static func all(in bytes: [UInt8]) -> [TextLine] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated()
      .compactMap { index, line in
        let trimmed = TextLine.trimmed(
          index == 0 && line.hasPrefix("\u{feff}") ? line.dropFirst() : line)
        return trimmed.isEmpty ? nil : TextLine(number: index + 1, text: trimmed)
      }
  }

  /// `text` without the blanks at either end.
  static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start }
    return start[...last]
  }
}
