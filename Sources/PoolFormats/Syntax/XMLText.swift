internal import CPUIDKit
internal import PoolKit

/// Text from outside, made harmless inside XML.
enum XMLText {
  /// `text` for the inside of an element or of an attribute in quotes of either kind.
  ///
  /// Characters that would move a terminal's cursor or disguise text become references, which every
  /// reader turns back; those that XML 1.0 cannot hold at all become U+FFFD.
  static func escaped(_ text: some StringProtocol) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&apos;"
      case "\\": safe += "\\"
      case _ where !isCharacter(scalar): safe += "\u{fffd}"
      case _ where Printable.text(String(scalar)) != String(scalar):
        safe += "&#x\(Hexadecimal.padded(UInt64(scalar.value), digits: 1));"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// How many columns a comment's marks take.
  static let commentMarks = 9

  /// A comment of one line that says `text`, which cannot end it.
  ///
  /// References mean nothing in a comment, so that invisible characters are written as on a terminal.
  static func comment(_ text: some StringProtocol) -> String {
    var safe = ""
    for character in Printable.text(text).unicodeScalars {
      if character == "-", safe.unicodeScalars.last == "-" { safe += " " }
      safe.unicodeScalars.append(character)
    }
    return "<!-- \(safe) -->"
  }

  /// Whether XML 1.0 has the character (section 2.2, production 2).
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x1_0000...0x10_ffff: true
    default: false
    }
  }
}
