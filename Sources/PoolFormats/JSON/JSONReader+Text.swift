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

  private mutating func slice(_ start: Int) throws(JSONError) -> String {
    guard start < position else { return "" }
    if let text = String(validating: bytes[start..<position], as: UTF8.self) { return text }
    var rest = bytes[start..<position].makeIterator()
    var parser = UTF8.ForwardParser()
    position = start
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { position += scalar.count }
    throw error(.notUTF8)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard let letter = peek else { throw expected("a letter that ends an escape") }
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
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected("four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// The error that `what` was expected at the position.
  func expected(_ what: String) -> JSONError {
    let found =
      switch peek {
      case nil: "the end of the text"
      case 0x0a, 0x0d: "a line end"
      case let byte? where (0x20..<0x7f).contains(byte): "\"\(Unicode.Scalar(byte))\""
      case let byte?: "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
      }
    return error(.expected(what, found: found))
  }

  /// An error at the position.
  func error(_ problem: JSONError.Problem) -> JSONError {
    let before = bytes[..<min(position, bytes.count)]
    let lines = before.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
    let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return JSONError(
      line: firstLine + lines, column: position - lineStart + 1, problem: problem)
  }
}
