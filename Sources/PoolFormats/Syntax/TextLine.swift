internal import CPUIDKit

/// One line of a short text, without the blanks around it.
struct TextLine {
  /// The number, counted from 1.
  let number: Int
  /// What stands there, without blanks at either end.
  let text: Substring
  /// How many blanks stood before it.
  var indentation = 0

  /// The lines of `bytes` that hold anything; bytes that are no UTF-8 are replaced.
  static func all(in bytes: [UInt8]) -> [TextLine] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated()
      .compactMap { index, line in
        let trimmed = TextLine.trimmed(
          index == 0 && line.hasPrefix("\u{feff}") ? line.dropFirst() : line)
        if trimmed.isEmpty { return nil }
        return TextLine(
          number: index + 1, text: trimmed,
          indentation: line.utf8.distance(from: line.startIndex, to: trimmed.startIndex))
      }
  }

  /// How many bytes a line has at most: a kernel's flags have 3 KB, a command line of QEMU's some ten.
  static let longest = 1 << 20

  /// What is expected of every line.
  static let expected: Clause = "a line of at most \(longest >> 20) MiB"

  /// The number of the first line of `bytes` that is longer than ``longest``; `nil` without one.
  static func firstOverlong(in bytes: [UInt8]) -> Int? {
    var (line, start) = (1, 0)
    while bytes.count - start > longest {
      guard let end = bytes[start..<(start + longest + 1)].lastIndex(of: UInt8(ascii: "\n")) else {
        return line
      }
      line += bytes[start...end].count { $0 == UInt8(ascii: "\n") }
      start = end + 1
    }
    return nil
  }

  /// `text` without the blanks at either end.
  static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start }
    return start[...last]
  }
}
