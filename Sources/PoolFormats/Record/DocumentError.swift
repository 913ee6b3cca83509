public import PoolKit

/// Why JSON is not a document of poolcpu.
public enum DocumentError: Error, Hashable {
  /// The text is no JSON.
  case json(JSONError)
  /// The document has another schema, or none.
  case schema(found: String?, expected: [String])
  /// A member is missing.
  case missing(path: String, key: String)
  /// A value is of another type or spelling.
  case wrongValue(path: String, expected: String, found: String)
  /// A statement of the document contradicts what it holds.
  case contradiction(path: String, stated: String, found: String)
  /// The logical CPUs make no record.
  case record(RecordError)
  /// The hosts make no pool.
  case pool(PoolError)
}

extension DocumentError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file.
  public var description: String {
    switch self {
    case .json(let error): return error.description
    case .schema(let found, let expected):
      let known = expected.joined(separator: " or ")
      guard let found else { return "there is no schema field; expected \(known)" }
      return "the schema is \"\(Printable.text(found))\", expected \(known)"
    case .missing(let path, let key):
      return "\(path.isEmpty ? "the document" : Printable.text(path)) has no \"\(key)\""
    case .wrongValue(let path, let expected, let found):
      let place = path.isEmpty ? "the document" : Printable.text(path)
      return "\(place): expected \(expected), found \(Printable.text(found))"
    case .contradiction(let path, let stated, let found):
      return "\(Printable.text(path)) says \(Printable.text(stated)), but its leaves say "
        + Printable.text(found)
    case .record(let error): return error.description
    case .pool(let error): return error.description
    }
  }
}
