public import CPUIDKit

/// Why bytes are not JSON.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else was expected than the byte that is there; `nil` at the end of the text.
    case expected(Clause, found: UInt8?)
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

extension JSONError: CustomStringConvertible {
  /// One clause for the user: where, what was expected and what was found.
  public var description: String { "line \(line), column \(column): \(problem)" }
}

extension JSONError.Problem: CustomStringConvertible {
  /// One clause without the place.
  public var description: String {
    switch self {
    case .expected(let what, nil): "expected \(what), found the end of the text"
    case .expected(let what, let byte?): "expected \(what), found \(JSONError.name(of: byte))"
    case .repeatedKey(let key): "the key \"\(Printable.quote(key))\" comes twice"
    case .tooDeep: "arrays and objects are nested more than \(JSONReader.maxDepth) deep"
    case .notUTF8: "the text is not UTF-8"
    }
  }
}

extension JSONError {
  /// A visible character in quotes, or the number of another byte.
  fileprivate static func name(of byte: UInt8) -> String {
    (0x21..<0x7f).contains(byte)
      ? "'\(Character(Unicode.Scalar(byte)))'"
      : "byte 0x\(Hexadecimal.padded(UInt64(byte), digits: 2))"
  }
}

/// The way from a document's root to a value, spelt out only when an error tells it.
indirect enum JSONPath {
  /// The document itself.
  case root
  /// A member that the schema names.
  case member(JSONPath, String)
  /// A member whose key is data.
  case key(JSONPath, String)
  /// An element of an array.
  case element(JSONPath, Int)
}

extension JSONPath: CustomStringConvertible {
  /// As in `cpus[0].leaves["00000001.0"][2]`; empty for the root.
  var description: String {
    switch self {
    case .root: ""
    case .member(.root, let name): name
    case .member(let path, let name): "\(path).\(name)"
    case .key(let path, let key): "\(path)[\"\(key)\"]"
    case .element(let path, let index): "\(path)[\(index)]"
    }
  }
}
