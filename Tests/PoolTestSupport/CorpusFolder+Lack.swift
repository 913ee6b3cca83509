internal import Foundation
public import Testing

extension CorpusFolder {
  /// A folder that is there and holds no dump, so that tests over it would say nothing.
  public struct Empty: Error, CustomStringConvertible {
    /// The folder.
    public let path: String
    /// What is wrong, and what to do.
    public var description: String {
      "\(path) holds no dump, neither of InstLatx64 nor of libcpuid; name another folder in POOLCPU_CORPUS"
    }
  }

  /// Why a test over the corpus cannot run.
  ///
  /// - Parameters:
  ///   - paths: what the test reads beside dumps of whole machines, as paths inside the corpus.
  ///   - count: how many dumps it needs to say anything.
  /// - Returns: what is missing; `nil` where all is there.
  /// - Throws: ``Empty`` where the folder is there and holds no dump.
  public func lack(of paths: [String], dumps count: Int = 1) throws(Empty) -> String? {
    guard FileManager.default.fileExists(atPath: url.path) else {
      return "no corpus: \(url.path) is not there, and POOLCPU_CORPUS names no other folder"
    }
    guard !dumps.isEmpty else { throw Empty(path: url.path) }
    guard dumps.count >= count else {
      return "needs \(count) dumps, and \(url.path) has \(dumps.count)"
    }
    let missing = paths.filter { !FileManager.default.fileExists(atPath: self.url(of: $0).path) }
    return missing.isEmpty ? nil : "\(url.path) has no \(missing.joined(separator: ", no "))"
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs a test where the corpus has what it reads, and skips it with a reason elsewhere.
  ///
  /// In a corpus without any dump the test fails.
  ///
  /// - Parameters:
  ///   - paths: what the test reads beside dumps of whole machines, as paths inside the corpus.
  ///   - dumps: how many dumps it needs to say anything.
  ///   - place: where the test is.
  /// - Returns: the condition.
  public static func corpus(
    _ paths: String..., dumps: Int = 1, at place: SourceLocation = #_sourceLocation
  ) -> Self {
    corpus(paths, dumps: dumps, at: place)
  }

  /// The same, for paths in a list.
  public static func corpus(
    _ paths: [String], dumps: Int = 1, at place: SourceLocation = #_sourceLocation
  ) -> Self {
    let lack = (try? Corpus.folder.lack(of: paths, dumps: dumps)) ?? nil
    return .enabled(lack.map { Comment(rawValue: $0) }, sourceLocation: place) {
      try Corpus.folder.lack(of: paths, dumps: dumps) == nil
    }
  }

  /// Runs a test where the tables that it compares with lie beside the corpus, and skips it elsewhere.
  ///
  /// - Parameters:
  ///   - names: the files, as in `features.tsv`.
  ///   - place: where the test is.
  /// - Returns: the condition.
  public static func reference(
    _ names: String..., at place: SourceLocation = #_sourceLocation
  ) -> Self {
    let missing = names.filter { !ReferenceTable.has($0) }
    return .enabled(
      if: missing.isEmpty,
      "\(ReferenceTable.folder) has no \(missing.joined(separator: ", no "))", sourceLocation: place
    )
  }
}
