/// Text as it may stand in XML.
enum XMLText {
  /// `text` for an element's content or an attribute between quotes of either kind.
  ///
  /// Characters that XML 1.0 does not have are replaced, also as references it knows none for them.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where isAllowed(scalar): result.unicodeScalars.append(scalar)
      default: result += "\u{fffd}"
      }
    }
    return result
  }

  /// `text` for a comment: two dashes in a row would end it.
  static func comment(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "-", result.hasSuffix("-") { result += " " }
      result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{fffd}")
    }
    return result.hasSuffix("-") ? result + " " : result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
    default: false
    }
  }
}
