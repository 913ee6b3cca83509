internal import PoolKit

/// The lines of a text, one at a time, without copying them.
struct LineScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of the line that was returned last, counted from 1.
  private(set) var line = 0
  private var next = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A byte order mark is no part of the text.
    if bytes.count >= 3, bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { next = 3 }
  }

  /// The next line without its end, or `nil` after the last.
  mutating func nextLine() -> LineCursor? {
    guard next < bytes.count else { return nil }
    let start = next
    var end = start
    while end < bytes.count, bytes[end] != 0x0a { end += 1 }
    next = end + 1
    line += 1
    if end > start, bytes[end - 1] == 0x0d { end -= 1 }
    return LineCursor(bytes: bytes, position: start, end: end, line: line)
  }
}

/// A place in one line of a text.
struct LineCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int
  let line: Int

  /// The byte at the place; `nil` at the end of the line.
  var peek: UInt8? { position < end ? bytes[position] : nil }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool {
    var rest = self
    rest.skipBlanks()
    return rest.position == end
  }

  /// What is left, as text.
  var rest: String { String(decoding: bytes[position..<end], as: UTF8.self) }

  /// Steps over blanks and tabs; says whether there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = position
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return position > start
  }

  /// Steps over `byte` when it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Steps over `text` when it is next.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= end else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  /// The place behind the first `text` in the rest of the line, or `nil`.
  func after(_ text: StaticString) -> LineCursor? {
    var cursor = self
    while cursor.position < end {
      if cursor.take(text) { return cursor }
      cursor.position += 1
    }
    return nil
  }

  /// Reads hexadecimal digits of either case: their number and value; stops at anything else.
  mutating func hexadecimal() -> (digits: Int, value: UInt64) {
    let start = position
    var value: UInt64 = 0
    while position < end, let digit = LineCursor.digit(bytes[position]) {
      value = value << 4 | UInt64(digit)
      position += 1
    }
    return (position - start, value)
  }

  /// Reads a decimal number of at most nine digits; `nil` when there is none.
  mutating func decimal() -> Int? {
    let start = position
    var value = 0
    while position < end, position - start < 9, (0x30...0x39).contains(bytes[position]) {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Reads exactly eight hexadecimal digits that end at a place where a number may end.
  mutating func register(_ what: String) throws(DumpError) -> RegisterValue {
    let start = position
    let (digits, value) = hexadecimal()
    let isWord = position == end || !LineCursor.isWordCharacter(bytes[position])
    guard digits == 8, isWord else {
      var wordEnd = position
      while wordEnd < end, LineCursor.isWordCharacter(bytes[wordEnd]) { wordEnd += 1 }
      let found = String(decoding: bytes[start..<wordEnd], as: UTF8.self)
      throw DumpError(.digits(what: what, expected: 8, found: found), line: line)
    }
    return RegisterValue(rawValue: UInt32(truncatingIfNeeded: value))
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: false
    }
  }
}
