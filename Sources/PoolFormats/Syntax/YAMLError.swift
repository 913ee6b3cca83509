public import CPUIDKit

/// Why bytes are not the YAML that is read.
public struct YAMLError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else was expected here.
    case expected(Clause, found: Clause)
    /// It is YAML, but of a kind that poolcpu does not read.
    case unread(Clause)
    /// A key comes twice in one map.
    case repeatedKey(String)
    /// Lists and maps are nested more deeply than any text about a CPU.
    case tooDeep
    /// The bytes are no UTF-8.
    case notUTF8
  }

  /// The line, counted from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  /// A problem in `line`.
  init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension YAMLError: CustomStringConvertible {
  /// One clause for the user: where, what was expected and what was found.
  public var description: String {
    switch problem {
    case .expected(let what, let found): "line \(line): expected \(what), found \(found)"
    case .unread(let what):
      "line \(line): \(what) in YAML are not read; give the same with -o json"
    case .repeatedKey(let key): "line \(line): the key \(Printable.quote(key)) comes twice"
    case .tooDeep:
      "line \(line): lists and maps are nested more than \(YAMLReader.maxDepth) deep"
    case .notUTF8: "line \(line): the text is not UTF-8"
    }
  }
}
