/// Why bytes are not JSON.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else was expected than the byte that is there; `nil` at the end of the text.
    case expected(String, found: UInt8?)
    /// A key comes twice in one object.
    case repeatedKey(String)
    /// Arrays and objects are nested more deeply than any document of poolcpu's.
    case tooDeep
    /// The bytes are no UTF-8.
    case notUTF8
  }

  /// The line, counted from 1.
  public let line: Int
  /// The column, counted in bytes from 1.
  public let column: Int
  /// What is wrong.
  public let problem: Problem
}
