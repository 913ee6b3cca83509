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
