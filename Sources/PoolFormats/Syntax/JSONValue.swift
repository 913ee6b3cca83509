public import CPUIDKit

/// A JSON value; numbers are kept as they are written.
public enum JSONValue: Hashable, Sendable {
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in JSON's spelling.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// An array of very many names, which stay in their buffer; ``names(_:)`` makes it.
  case manyNames(SortedNames)
  /// An object; each key comes once.
  case object(JSONObject)

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number("\(value)") }

  /// An array of strings.
  public static func strings(_ values: some Sequence<String>) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  /// An array of names.
  public static func names(_ names: SortedNames) -> JSONValue {
    names.count < 1_000 ? .strings(names) : .manyNames(names)
  }

  /// The elements of an array; `nil` for what is none.
  var parts: [JSONValue]? {
    switch self {
    case .array(let elements): elements
    case .manyNames(let names): names.map(JSONValue.string)
    default: nil
    }
  }

  /// An object without the members whose value is `nil`.
  public static func members(_ members: [String: JSONValue?]) -> JSONValue {
    .object(JSONObject(uniqueKeysWithValues: members.compactMapValues { $0 }))
  }

  /// The value for a message: as it is written, but `an array` or `an object` for what has parts.
  var excerpt: String {
    switch self {
    case .null: "null"
    case .bool(let truth): "\(truth)"
    case .number(let text): text
    case .string(let text): "\"\(text)\""
    case .array, .manyNames: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A string written out in the code.
  public init(stringLiteral value: String) { self = .string(value) }
}
