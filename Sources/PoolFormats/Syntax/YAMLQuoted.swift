internal import CPUIDKit

/// Text of YAML in single or double quotes, which may go on over lines.
struct YAMLQuoted {
  /// What is not read yet; behind the closing quote at the end.
  private(set) var rest: ArraySlice<UInt8>
  /// The line that is read, counted from 1.
  private(set) var number: Int
  private let mark: UInt8
  private var bytes: [UInt8] = []
  /// How many of `bytes` stay when the line ends: blanks before its end do not.
  private var kept = 0

  /// The text that begins with a quote.
  init(_ text: ArraySlice<UInt8>, line: Int) {
    mark = text.first ?? 0
    rest = text.dropFirst()
    number = line
  }

  /// Reads the text up to its closing quote; `goingOn` gives the next line.
  mutating func text(goingOn: () -> YAMLLine?) throws(YAMLError) -> String {
    while true {
      let isJoined: Bool
      switch try line() {
      case .closed: return String(decoding: bytes, as: UTF8.self)
      case .ended(let joined): isJoined = joined
      }
      if !isJoined { bytes.removeLast(bytes.count - kept) }
      var blanks = 0
      var next = goingOn()
      while let line = next, line.isBlank {
        blanks += 1
        next = goingOn()
      }
      guard let next else {
        throw YAMLError(line: number, .expected("a closing quote", found: "the end of the text"))
      }
      if blanks > 0 {
        bytes += Array(repeating: 0x0a, count: blanks)
      } else if !isJoined {
        bytes.append(0x20)
      }
      kept = bytes.count
      number = next.number
      rest = next.text.drop(while: \.isYAMLBlank)
    }
  }

  private enum End {
    /// At the closing quote.
    case closed
    /// At the line's end, which a backslash takes away where it is joined.
    case ended(joined: Bool)
  }

  private mutating func line() throws(YAMLError) -> End {
    while let byte = rest.popFirst() {
      if byte == mark {
        guard mark == UInt8(ascii: "'"), rest.first == mark else { return .closed }
        rest = rest.dropFirst()
        keep([mark])
      } else if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        if rest.isEmpty { return .ended(joined: true) }
        keep(try escape())
      } else if byte.isYAMLBlank {
        bytes.append(byte)
      } else {
        keep([byte])
      }
    }
    return .ended(joined: false)
  }

  private mutating func keep(_ more: [UInt8]) {
    bytes += more
    kept = bytes.count
  }

  /// Source: YAML 1.2.2, 5.7.
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", 0x09: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{b}",
    UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1b}", 0x20: " ",
    UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{a0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]

  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// Reads what stands behind a backslash.
  private mutating func escape() throws(YAMLError) -> [UInt8] {
    guard let letter = rest.popFirst() else { return [] }
    if let scalar = Self.escapes[letter] { return Array(String(scalar).utf8) }
    let count = Self.digits[letter] ?? 0
    let digits = String(decoding: rest.prefix(count), as: UTF8.self)
    guard count > 0, digits.utf8.count == count, let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      throw YAMLError(
        line: number,
        .expected(
          "an escape of YAML's behind the backslash", found: "'\(YAMLScalar.words([letter]))'"))
    }
    rest = rest.dropFirst(count)
    return Array(String(scalar).utf8)
  }
}
