extension JSONReader {
  /// The byte at the position; `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over blanks and line ends.
  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
      position += 1
    }
  }

  /// Steps over `text` when it is next.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  /// Reads a string from its opening quote on.
  mutating func string() throws(JSONError) -> String {
    position += 1
    var start = position
    var text = ""
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += try slice(start)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text += try slice(start)
        position += 1
        text.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw expected("no control character in a string")
      default: position += 1
      }
    }
    throw expected("a closing quote")
  }

  private func slice(_ start: Int) throws(JSONError) -> String {
    guard start < position else { return "" }
    guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw error(.notUTF8)
    }
    return text
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let letter = peek
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      position -= 1
      throw expected("a letter that ends an escape")
    }
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take("\\u") else {
      throw expected("the second half of a surrogate pair")
    }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else {
      throw expected("the second half of a surrogate pair")
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard position + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
      peek != UInt8(ascii: "+")
    else { throw expected("four hexadecimal digits") }
    position += 4
    return unit
  }

  /// The error that `what` was expected at the position.
  func expected(_ what: String) -> JSONError { error(.expected(what)) }

  /// An error at the position.
  func error(_ problem: JSONError.Problem) -> JSONError {
    let before = bytes[..<min(position, bytes.count)]
    let lines = before.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
    let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return JSONError(
      line: firstLine + lines, column: position - lineStart + 1, problem: problem)
  }
}
