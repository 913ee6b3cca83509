public import CPUIDKit
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
  case wrongValue(path: String, expected: Clause, found: JSONValue)
  /// A statement of the document contradicts what it holds.
  case contradiction(path: String, stated: JSONValue, found: JSONValue)
  /// The document's digest is not that of the rest: it was changed or damaged.
  case altered
  /// The logical CPUs make no record.
  case record(RecordError)
}

extension DocumentError {
  /// Refuses a document whose schema is none of `expected`.
  static func checkSchema(
    of root: JSONCursor, is expected: [String]
  ) throws(DocumentError) {
    let found = try root.optional("schema")?.string()
    guard let found, expected.contains(found) else {
      throw .schema(found: found, expected: expected)
    }
  }
}

extension DocumentError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file.
  public var description: String {
    switch self {
    case .json(let error): return "\(error); \(cure)"
    case .schema(let found, let expected):
      let known = expected.joined(separator: " or ")
      guard let found else { return "it names no schema, expected \(known); \(cure)" }
      return "its schema is \"\(Printable.quote(found))\", expected \(known); "
        + "use the version of poolcpu that wrote it"
    case .missing(let path, let key): return "\(cursor(path)) has no \"\(key)\"; \(cure)"
    case .wrongValue(let path, let expected, let found):
      return
        "\(cursor(path)): expected \(expected), found \(Printable.quote(found.excerpt)); \(cure)"
    case .contradiction(let path, let stated, let found):
      return "\(cursor(path)) says \(Printable.quote(stated.excerpt)), but its leaves say "
        + "\(Printable.quote(found.excerpt)); \(cure)"
    case .altered: return "its digest does not fit the rest of it, so it was changed or damaged"
    case .record(let error): return "\(error); \(cure)"
    }
  }

  private var cure: String { "correct the file or make it again" }

  private func cursor(_ path: String) -> String {
    path.isEmpty ? "it" : Printable.quote(path)
  }
}
