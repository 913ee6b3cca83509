/// A strict reader of JSON (RFC 8259): no comments, no trailing commas, no repeated keys.
public struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let maxDepth = 64

  let bytes: UnsafeBufferPointer<UInt8>
  let firstLine: Int
  var position = 0

  /// Reads one value, and nothing but blanks around it.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - line: the number of its first line, for messages.
  /// - Returns: the value.
  /// - Throws: ``JSONError`` with the place of the first thing that is wrong.
  public static func value(
    of bytes: UnsafeBufferPointer<UInt8>, firstLine line: Int = 1
  ) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes, firstLine: line)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.expected("the end of the document") }
    return value
  }

  /// Reads one value from an array of bytes.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in try value(of: buffer) }
    }
    return try result.get()
  }

  /// Reads values one after another, as JSON Lines has them; at least one.
  ///
  /// - Parameter bytes: the text.
  /// - Returns: the values in their order.
  /// - Throws: ``JSONError`` with the place of the first thing that is wrong.
  public static func values(of bytes: [UInt8]) throws(JSONError) -> [JSONValue] {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in
        var reader = JSONReader(bytes: buffer, firstLine: 1)
        var values: [JSONValue] = []
        repeat {
          values.append(try reader.value(depth: 0))
          reader.skipBlanks()
        } while reader.position < buffer.count
        return values
      }
    }
    return try result.get()
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONReader.maxDepth else { throw error(.tooDeep) }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where take("true"): return .bool(true)
    case UInt8(ascii: "f") where take("false"): return .bool(false)
    case UInt8(ascii: "n") where take("null"): return .null
    case let byte? where byte == 0x2d || (0x30...0x39).contains(byte):
      return .number(try number())
    default: throw expected("a value")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    position += 1
    skipBlanks()
    if take("}") { return .object(members) }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      let start = position
      let key = try string()
      skipBlanks()
      guard take(":") else { throw expected("a colon after the key") }
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else {
        position = start
        throw error(.repeatedKey(key))
      }
      skipBlanks()
    } while take(",")
    guard take("}") else { throw expected("a comma or a closing brace") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    position += 1
    skipBlanks()
    if take("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw expected("a comma or a closing bracket") }
    return .array(elements)
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

  private mutating func digits(_ what: String) throws(JSONError) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw expected(what) }
  }
}
