extension TextLayout {
  /// Rows with their columns aligned, for a reader who is not known.
  static func table(_ rows: [[String]], indent: Int = 2) -> [String] {
    standard.table(rows, indent: indent)
  }

  /// Words in lines, for a reader who is not known.
  static func wrap(_ words: [String], indent: Int = 2) -> [String] {
    standard.wrap(words, indent: indent)
  }

  /// A sentence in lines, for a reader who is not known.
  static func paragraph(_ sentence: String, indent: Int = 2) -> [String] {
    standard.paragraph(sentence, indent: indent)
  }
}
