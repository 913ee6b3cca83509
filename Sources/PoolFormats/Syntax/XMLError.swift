internal import CExpat

/// Why bytes are no XML that poolcpu takes.
public struct XMLError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is no element.
    case noElement
    /// The text breaks a rule of XML; `code` is expat's number for it.
    case malformed(code: UInt32)
    /// The text ends inside an element.
    case unfinished
    /// There is a document type declaration.
    case doctype
    /// Elements are nested more than `XMLReader.maxDepth` deep.
    case tooDeep
    /// There are more than `XMLReader.maxBytes` bytes.
    case tooLarge(bytes: Int)
    /// A name, a value, a comment or the like is longer than `XMLReader.maxToken` bytes.
    case longToken
    /// There is no memory for the parser.
    case noMemory
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

extension XMLError: CustomStringConvertible {
  /// One sentence for the user, without the file's name.
  public var description: String { (line.map { "line \($0): " } ?? "") + problem.description }
}

extension XMLError.Problem: CustomStringConvertible {
  /// One sentence without the place.
  public var description: String {
    switch self {
    case .noElement: "expected an XML element, found none"
    case .malformed(let code): broken(Self.reason(code))
    case .unfinished: broken("the text ends inside an element")
    case .doctype:
      """
      a document type declaration, which can define entities that grow without end, is not read; \
      take the <!DOCTYPE ...> out
      """
    case .tooDeep: "elements are nested more than \(XMLReader.maxDepth) deep"
    case .tooLarge(let bytes):
      "the XML has \(bytes) bytes, more than the \(XMLReader.maxBytes) that are read; split it"
    case .longToken:
      "a name, a value or a comment is longer than the \(XMLReader.maxToken) bytes that are read"
    case .noMemory: "there is no memory to read the XML"
    }
  }

  private func broken(_ reason: String) -> String {
    "the XML is broken there (\(reason)); export the file again"
  }

  /// Expat's own words.
  private static func reason(_ code: UInt32) -> String {
    XML_ErrorString(XML_Error(rawValue: code)).map { String(cString: $0) } ?? "error \(code)"
  }
}
