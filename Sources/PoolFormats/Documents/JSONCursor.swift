internal import CPUIDKit

/// A place in a JSON document, which reads typed values and names its path when they are not there.
struct JSONCursor {
  let value: JSONValue
  /// The way from the root.
  let path: JSONPath

  init(_ value: JSONValue, path: JSONPath = .root) {
    self.value = value
    self.path = path
  }

  /// The member called `key`, or `nil` when there is none.
  func optional(_ key: String) throws(DocumentError) -> JSONCursor? {
    guard case .object(let object) = value else { throw wrong("an object") }
    return object[key].map { JSONCursor($0, path: .member(path, key)) }
  }

  /// The member called `key`.
  func member(_ key: String) throws(DocumentError) -> JSONCursor {
    guard let found = try optional(key) else {
      throw .missing(path: path.description, key: key)
    }
    return found
  }

  /// All members of an object, by rising key.
  func members() throws(DocumentError) -> [(key: String, cursor: JSONCursor)] {
    guard case .object(let object) = value else { throw wrong("an object") }
    return object.members.map { ($0.key, JSONCursor($0.value, path: .key(path, $0.key))) }
  }

  /// All elements of an array.
  func elements() throws(DocumentError) -> [JSONCursor] {
    guard let elements = value.parts else { throw wrong("an array") }
    return elements.enumerated().map { JSONCursor($1, path: .element(path, $0)) }
  }

  /// All elements of an array of strings that `read` understands; `what` says which these are.
  func elements<Value>(
    _ what: Clause, _ read: (String) -> Value?
  ) throws(DocumentError) -> [Value] {
    guard let elements = value.parts else { throw wrong("an array") }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard case .string(let text) = element, let value = read(text) else {
        throw JSONCursor(element, path: .element(path, index)).wrong(what)
      }
      values.append(value)
    }
    return values
  }

  func string() throws(DocumentError) -> String {
    guard case .string(let text) = value else { throw wrong("a string") }
    return text
  }

  /// A whole number from 0 up; no register of CPUID holds more than 32 bits.
  func integer() throws(DocumentError) -> Int {
    guard case .number(let text) = value, let number = UInt32(text), text == "\(number)"
    else { throw wrong("a whole number from 0 to \(UInt32.max)") }
    return Int(number)
  }

  /// A truth value.
  func bool() throws(DocumentError) -> Bool {
    guard case .bool(let truth) = value else { throw wrong("true or false") }
    return truth
  }

  /// A string that `read` understands; `what` says which strings these are.
  func parsed<Value>(
    _ what: Clause, _ read: (String) -> Value?
  ) throws(DocumentError) -> Value {
    guard case .string(let text) = value, let value = read(text) else { throw wrong(what) }
    return value
  }

  /// The error that another number of elements was expected here.
  func wrong(_ expected: Clause, count: Int) -> DocumentError {
    .wrongValue(path: path.description, expected: expected, found: .integer(count))
  }

  /// The error that the key that leads here should be another.
  func wrongKey(_ key: String, expected: Clause) -> DocumentError {
    .wrongValue(path: path.description, expected: expected, found: .string(key))
  }

  /// The error that something else was expected here.
  func wrong(_ expected: Clause) -> DocumentError {
    .wrongValue(path: path.description, expected: expected, found: value)
  }
}
