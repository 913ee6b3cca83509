import PoolFormats

extension JSONValue {
  /// The value with what lies at `path` replaced, or removed with `nil`.
  ///
  /// A step is a key, or the number of an element.
  func replacing(_ path: [String], with value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? .null }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var object):
      object[step] =
        rest.isEmpty ? value : (object[step] ?? .object([:])).replacing(rest, with: value)
      return .object(object)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      if rest.isEmpty, value == nil {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].replacing(rest, with: value)
      }
      return .array(elements)
    default: return self
    }
  }

  /// The member called `key`; `nil` where there is none.
  subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// The elements of an array; none for anything else.
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The keys of an object; none for anything else.
  var keys: [String] {
    if case .object(let object) = self { object.members.map(\.key) } else { [] }
  }

  /// The text of a string, or `nil` for anything else.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
