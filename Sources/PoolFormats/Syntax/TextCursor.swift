/// A walk over the bytes of a text, line by line.
///
/// It works on bytes because dumps are megabytes of short lines; what it finds is kept as numbers.
struct TextCursor {
  let bytes: [UInt8]
  /// The number of the line, counted from 1; 0 before the first.
  private(set) var line = 0
  /// Where in the line the walk is.
  var position = 0
  /// Where the line ends, its end mark and trailing blanks not counted.
  private(set) var end = 0
  private var next = 0

  /// A walk over `bytes`; a UTF-8 byte order mark is no part of the text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { next = 3 }
  }

  /// Goes to the first character of the next line; `false` when there is none.
  mutating func advanceLine() -> Bool {
    guard next < bytes.count else { return false }
    line += 1
    position = next
    var stop = next
    while stop < bytes.count, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
    next = stop + 1
    while stop > position, TextCursor.isBlank(bytes[stop - 1]) { stop -= 1 }
    end = stop
    skipBlanks()
    return true
  }

  /// The byte here, or `nil` at the end of the line.
  var byte: UInt8? { position < end ? bytes[position] : nil }

  /// Whether the line has no more characters.
  var isAtEnd: Bool { position >= end }

  /// What is left of the line, at most its first 40 bytes, for an error.
  var rest: String { text(from: position, to: end) }

  /// The characters from `start` to `stop`, at most 40 bytes, for an error.
  func text(from start: Int, to stop: Int) -> String {
    String(decoding: bytes[start..<max(start, min(stop, start + 40))], as: UTF8.self)
  }

  /// Passes blanks and tabulators.
  ///
  /// - Returns: whether there was at least one.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = position
    while position < end, TextCursor.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  /// Passes the ASCII `text` if it is here.
  mutating func take(_ text: StaticString) -> Bool {
    guard matches(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Whether the ASCII `text` is here.
  func matches(_ text: StaticString) -> Bool {
    guard end - position >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in wanted.indices where bytes[position + offset] != wanted[offset] {
        return false
      }
      return true
    }
  }

  /// Goes past the next `text` in the line; stays where it is when there is none.
  mutating func takeThrough(_ text: StaticString) -> Bool {
    let start = position
    while position < end {
      if take(text) { return true }
      position += 1
    }
    position = start
    return false
  }

  /// Whether a blank, a colon or the end of the line is here.
  var isAtWordEnd: Bool {
    position >= end || TextCursor.isBlank(bytes[position]) || bytes[position] == UInt8(ascii: ":")
  }

  /// Passes hexadecimal digits of either case.
  ///
  /// - Returns: the low 64 bits of the number, and how many digits there were, perhaps none.
  mutating func takeHexadecimal() -> (value: UInt64, digits: Int) {
    let start = position
    var value: UInt64 = 0
    while position < end, let digit = TextCursor.digit(bytes[position]) {
      value = value << 4 | UInt64(digit)
      position += 1
    }
    return (value, position - start)
  }

  /// Passes a decimal number of at most nine digits; `nil` when there is none.
  mutating func takeDecimal() -> Int? {
    let start = position
    var value = 0
    while position < end, position - start < 9, bytes[position] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Whether the line is nothing but at least twenty dashes.
  var isDashes: Bool {
    end - position >= 20 && bytes[position..<end].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// What the byte is worth as a hexadecimal digit.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
    default: nil
    }
  }

  /// Whether the byte is a blank, a tabulator or part of a line's end mark.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
