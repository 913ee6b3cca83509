internal import PoolKit

extension JSONError: CustomStringConvertible {
  /// One clause for the user: where, what was found or expected.
  public var description: String {
    let place = "line \(line), column \(column)"
    return switch problem {
    case .expected(let what, let found): "\(place): expected \(what), found \(found)"
    case .repeatedKey(let key): "\(place): the key \"\(Printable.text(key))\" comes twice"
    case .tooDeep: "\(place): nested more than \(JSONReader.maxDepth) deep"
    case .notUTF8: "\(place): the text is not UTF-8"
    }
  }
}
