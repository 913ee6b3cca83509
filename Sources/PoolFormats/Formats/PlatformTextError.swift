public import CPUIDKit
internal import PoolKit

/// Why a platform's text could not be understood.
public struct PlatformTextError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something else was expected here.
    case expected(Clause, found: Clause)
    /// The product has no feature of this name, or poolcpu does not know it.
    case unknownFeature(String, Vocabulary)
    /// Products call different features so.
    case ambiguousFeature(String, [FeatureBit])
    /// Nobody knows a CPU model of this name.
    case unknownModel(String)
    /// The text is JSON that cannot be read.
    case json(DocumentError)
    /// The text is YAML that cannot be read.
    case yaml(YAMLError)
    /// The text is XML that cannot be read.
    case xml(XMLError)
    /// CPUID's answers in the text are not whole, or contradict each other.
    case registers(DumpError)
  }

  /// The line, counted from 1; `nil` where the whole text is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// A problem, in `line` or in the whole text.
  public init(line: Int? = nil, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension PlatformTextError {
  /// Refuses a text with a line longer than ``TextLine/longest``.
  static func refuseOverlongLines(in bytes: [UInt8]) throws(PlatformTextError) {
    guard let line = TextLine.firstOverlong(in: bytes) else { return }
    throw PlatformTextError(line: line, .expected(TextLine.expected, found: "a longer one"))
  }
}

extension PlatformTextError: CustomStringConvertible {
  /// One sentence for the user, without the file's name.
  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    switch problem {
    case .expected(let expected, let found):
      return place + "expected \(expected), found \(found)"
    case .unknownFeature(let name, let vocabulary):
      let cure =
        Catalogue.likeliestName(for: name).map { "did you mean \($0)?" }
        ?? "docs/catalogue.md lists the names"
      return place + "'\(Printable.quote(name))' is no feature of \(vocabulary.title); \(cure)"
    case .ambiguousFeature(let name, let bits):
      return place + "'\(Printable.quote(name))' means different features in different products ("
        + bits.map(\.label).joined(separator: ", ") + "); give poolcpu's own name"
    case .unknownModel(let name):
      let cure =
        ModelLibrary.likeliestName(for: name).map { "did you mean \($0)?" }
        ?? "give its features instead"
      return place + "'\(Printable.quote(name))' is no CPU model that poolcpu or the installed "
        + "libvirt knows; \(cure)"
    case .json(let error): return place + error.description
    case .yaml(let error): return place + error.description
    case .xml(let error): return place + error.description
    case .registers(let error): return place + error.description
    }
  }
}
