/// How many columns of a terminal text takes.
enum ColumnCount {
  /// The columns of `text`: two for wide characters of East Asia and pictures, none for marks that
  /// combine with the character before.
  ///
  /// Source: Unicode 15.1 EastAsianWidth.txt (W and F), in whole blocks.
  static func of(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The first characters of `text` that have room in `columns`.
  static func prefix(of text: some StringProtocol, columns: Int) -> String {
    var taken = ""
    var room = columns
    for character in text {
      room -= of(String(character))
      if room < 0 { break }
      taken.append(character)
    }
    return taken
  }

  /// `text` in at most `columns`: where it is longer, its middle gives way to three dots.
  static func shortened(_ text: String, to columns: Int) -> String {
    if of(text) <= columns { return text }
    if columns < 8 { return prefix(of: text, columns: columns) }
    let (head, tail) = ends(of: text, columns: columns)
    return head + "..." + tail
  }

  /// How `text` begins and ends where its middle gives way to three dots.
  static func ends(of text: String, columns: Int) -> (head: String, tail: String) {
    let room = max(columns - 3, 0)
    let tail = String(prefix(of: String(text.reversed()), columns: room / 3).reversed())
    return (prefix(of: text, columns: room - of(tail)), tail)
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3,
    0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x16fe0...0x1b2fb,
    0x1f004...0x1f2ff, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f7e0...0x1f7eb, 0x1f90c...0x1faff,
    0x20000...0x3fffd,
  ]

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }
}
