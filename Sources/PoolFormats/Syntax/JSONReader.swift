internal import CPUIDKit

/// A strict reader of JSON (RFC 8259): no comments, no trailing commas, no repeated keys.
public struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let maxDepth = 64

  let bytes: UnsafeBufferPointer<UInt8>
  let firstLine: Int
  var position = 0

  /// A reader at the beginning of `bytes`, whose first line has the number `line`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine line: Int = 1) {
    self.bytes = bytes
    firstLine = line
  }

  /// Reads one value, and nothing but blanks around it.
  ///
  /// - Parameter bytes: the text.
  /// - Returns: the value.
  /// - Throws: ``JSONError`` with the place of the first thing that is wrong.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in
        var reader = JSONReader(buffer)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.isAtEnd else { throw reader.expected("the end of the document") }
        return value
      }
    }
    return try result.get()
  }

  /// Reads the value at the position, which lies inside `depth` arrays and objects.
  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where take("true"): return .bool(true)
    case UInt8(ascii: "f") where take("false"): return .bool(false)
    case UInt8(ascii: "n") where take("null"): return .null
    case let byte? where byte == UInt8(ascii: "-") || byte.isDigit: return .number(try number())
    default: throw expected("a value")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
    try object(depth: depth) { (_, reader) throws(JSONError) in
      try reader.value(depth: depth + 1)
    }
  }

  /// Reads the object at the position; `member` reads the value of each key.
  mutating func object(
    depth: Int, member: (String, inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONObject {
    guard depth < JSONReader.maxDepth else { throw error(.tooDeep) }
    guard take("{") else { throw expected("an opening brace") }
    var members: [JSONObject.Member] = []
    var places: [Int] = []
    skipBlanks()
    if take("}") { return [:] }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      places.append(position)
      let key = try string()
      skipBlanks()
      guard take(":") else { throw expected("a colon after the key") }
      members.append(JSONObject.Member(key: key, value: try member(key, &self)))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw expected("a comma or a closing brace") }
    guard let object = JSONObject(members) else { throw repeatedKey(members, places) }
    return object
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
    guard depth < JSONReader.maxDepth else { throw error(.tooDeep) }
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw expected("a comma or a closing bracket") }
    return elements
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits("a digit") }
    if take(".") { try digits("a digit after the point") }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try digits("a digit in the exponent")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits(_ what: Clause) throws(JSONError) {
    let start = position
    while let byte = peek, byte.isDigit { position += 1 }
    guard position > start else { throw expected(what) }
  }

  /// The error at the first key that comes a second time.
  private func repeatedKey(_ members: [JSONObject.Member], _ places: [Int]) -> JSONError {
    var seen = Set<[UInt8]>()
    var reader = self
    let keys = members.map { Array($0.key.utf8) }
    let second = keys.firstIndex { !seen.insert($0).inserted } ?? 0
    reader.position = places[second]
    return reader.error(.repeatedKey(members[second].key))
  }
}

extension UInt8 {
  /// Whether the byte is a decimal digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
