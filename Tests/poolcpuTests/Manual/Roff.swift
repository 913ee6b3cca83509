/// Text for man's formatter.
enum Roff {
  /// The longest line of the source.
  private static let width = 78

  /// `text` with every character meaning itself, also when it is copied from the page.
  static func escaped(_ text: some StringProtocol) -> String {
    text.map { signs[$0] ?? String($0) }.joined()
  }

  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "~": "\\(ti", "^": "\\(ha",
  ]

  /// `text` in bold.
  static func bold(_ text: some StringProtocol) -> String { "\\fB\(escaped(text))\\fR" }

  /// `text` with what stands in `<>` in italics, and without these.
  static func withPlaceholders(_ text: some StringProtocol) -> String {
    escaped(text).replacing("<", with: "\\fI").replacing(">", with: "\\fR")
  }

  /// Escaped text in lines; a sentence begins a new one.
  static func filled(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let isNewSentence = line.hasSuffix(".") && word.first?.isUppercase ?? false
      if !line.isEmpty, isNewSentence || line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (line.isEmpty ? lines : lines + [line]).map(guarded)
  }

  /// A line of text that no request begins by chance.
  static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&\(line)" : line
  }

  /// Lines that keep their ends and blanks.
  static func example(_ lines: [Substring]) -> [String] {
    [".PP", ".RS 4", ".EX"] + lines.map { guarded(escaped($0)) } + [".EE", ".RE"]
  }

  /// What hangs below `tag`.
  static func item(_ tag: String, _ text: String) -> [String] {
    [".TP", tag] + filled(text)
  }
}
