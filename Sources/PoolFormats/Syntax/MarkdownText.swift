internal import CPUIDKit

/// Text from outside, made harmless inside GitHub's Markdown.
enum MarkdownText {
  /// `text` in which nothing makes a link, a picture, a tag, emphasis, code, or ends a cell of a table.
  ///
  /// Source: GitHub Flavored Markdown 0.29, 2.4 (backslashes before punctuation) and 6.9 (links without brackets).
  static func escaped(_ text: String) -> String {
    var safe = ""
    var isStart = true
    for scalar in Printable.page(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "!", "@", "$":
        safe += "\\"
      case "-" where isStart, "+" where isStart, "=" where isStart: safe += "\\"
      case ":" where safe.ends(in: ["http", "https", "ftp", "mailto", "xmpp"]): safe += "\\"
      case "." where safe.isNumber || safe.ends(in: ["www"]): safe += "\\"
      case ")" where safe.isNumber: safe += "\\"
      default: break
      }
      if scalar == "\n" { safe += "\\\\u{a}" } else { safe.unicodeScalars.append(scalar) }
      isStart = false
    }
    return safe
  }

  /// `text` in code style: no backslash counts there, so that what could end it is replaced.
  static func code(_ text: String) -> String {
    "`\(text.replacing("`", with: "'").replacing("|", with: "\\|"))`"
  }
}

extension String {
  /// Whether one of `words` is its end, in capitals or not.
  fileprivate func ends(in words: [String]) -> Bool {
    let end = suffix(6).lowercased()
    return words.contains { end.hasSuffix($0) }
  }

  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
