internal import CPUIDKit

extension JSONReader {
  /// The byte at the position; `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether all bytes are read.
  var isAtEnd: Bool { position == bytes.count }

  /// The bytes that are not read yet.
  var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[position...]) }

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
        let rest = try slice(start)
        position += 1
        return text.isEmpty ? rest : text + rest
      case UInt8(ascii: "\\"):
        text += try slice(start)
        text.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw expected("no control character in a string")
      default: position += 1
      }
    }
    throw expected("a closing quote")
  }

  /// The text from `start` to the position.
  private mutating func slice(_ start: Int) throws(JSONError) -> String {
    let part = UnsafeBufferPointer(rebasing: bytes[start..<position])
    // Most text is ASCII, for which `decoding` is much the faster way.
    if part.allSatisfy({ $0 < 0x80 }) { return String(decoding: part, as: UTF8.self) }
    if let text = String(validating: part, as: UTF8.self) { return text }
    var rest = part.makeIterator()
    var parser = UTF8.ForwardParser()
    position = start
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { position += scalar.count }
    throw error(.notUTF8)
  }

  /// Reads an escape from its backslash on.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    position += 1
    let letter = peek
    switch letter {
    case UInt8(ascii: "u"): return try unicodeEscape()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw expected("one of \"\\/bfnrtu after a backslash")
    }
    return switch letter {
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{c}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: Unicode.Scalar(letter ?? 0)
    }
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first) else {
      position = start
      throw expected("the first half of a surrogate pair")
    }
    guard take("\\u") else { throw expected("the second half of a surrogate pair") }
    let place = position
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else {
      position = place
      throw expected("the second half of a surrogate pair")
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw expected("four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// The error that `what` was expected at the position.
  func expected(_ what: Clause) -> JSONError { error(.expected(what, found: peek)) }

  /// An error at the position.
  func error(_ problem: JSONError.Problem) -> JSONError {
    let before = bytes[..<position]
    let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return JSONError(
      line: firstLine + before.count { $0 == 0x0a }, column: position - lineStart + 1,
      problem: problem)
  }
}
