internal import CPUIDKit
internal import PoolKit

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
    case .repeatedKey(let key): "the key \"\(Printable.text(key))\" comes twice"
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
