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
