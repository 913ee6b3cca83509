/// A JSON value; numbers are kept as they are written.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in JSON's spelling.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; each key comes once.
  case object(JSONObject)

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number("\(value)") }

  /// An array of strings.
  public static func strings(_ values: some Sequence<String>) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  /// An object without the members whose value is `nil`.
  public static func members(_ members: [String: JSONValue?]) -> JSONValue {
    .object(JSONObject(uniqueKeysWithValues: members.compactMapValues { $0 }))
  }

  /// What the value is, for messages: `an object`, `a string` ...
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A string written out in the code.
  public init(stringLiteral value: String) { self = .string(value) }
}
