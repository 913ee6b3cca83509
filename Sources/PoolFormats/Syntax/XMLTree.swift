internal import CExpat

/// The elements that a parser has read so far; expat's handlers write here.
final class XMLTree {
  /// The parser whose elements these are.
  let parser: XML_Parser
  /// The elements that are whole and in no other.
  private(set) var roots: [XMLElement] = []
  /// Why the parser was stopped, when not by itself.
  private(set) var problem: XMLError?
  /// How many lines lie before the document that is being read.
  var lineOffset = 0

  private var open: [XMLElement] = []

  /// A tree for what `parser` reads.
  init(parser: XML_Parser) { self.parser = parser }

  /// The line where the parser is.
  var line: Int { lineOffset + Int(XML_GetCurrentLineNumber(parser)) }

  /// Whether no element is open.
  var isBetweenDocuments: Bool { open.isEmpty }

  /// Makes the parser write here; again after each reset.
  func attach() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLTree.from(data)?.begin(name, attributes) },
      { data, _ in XMLTree.from(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, bytes, count in
      XMLTree.from(data)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLTree.from(data)?.stop(.doctype)
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLTree? {
    data.map { Unmanaged<XMLTree>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard open.count < XMLReader.maxDepth else { return stop(.tooDeep) }
    var attributes: [String: String] = [:]
    var next = list
    while let key = next?[0], let value = next?[1] {
      attributes[String(cString: key)] = String(cString: value)
      next = next?.advanced(by: 2)
    }
    open.append(
      XMLElement(
        name: name.map { String(cString: $0) } ?? "", attributes: attributes, line: line))
  }

  private func end() {
    guard var element = open.popLast() else { return }
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    let text = element.text.drop(while: isBlank)
    element.text = text.lastIndex { !isBlank($0) }.map { String(text[...$0]) } ?? ""
    if open.isEmpty { roots.append(element) } else { open[open.count - 1].children.append(element) }
  }

  private func add(_ bytes: UnsafeBufferPointer<XML_Char>) {
    guard !open.isEmpty else { return }
    // Blanks between elements are most of a document's text.
    if open[open.count - 1].text.isEmpty, bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 }) {
      return
    }
    open[open.count - 1].text += String(decoding: UnsafeRawBufferPointer(bytes), as: UTF8.self)
  }

  private func stop(_ why: XMLError.Problem) {
    // A stopped parser may still end the tag it is in.
    guard problem == nil else { return }
    problem = XMLError(line: line, why)
    XML_StopParser(parser, 0)
  }
}

/// An element of an XML document, with all that is in it.
struct XMLElement: Hashable {
  /// The name, with its prefix when it has one.
  let name: String
  /// The attributes by name; entities are resolved.
  let attributes: [String: String]
  /// The elements directly inside, in order.
  var children: [XMLElement] = []
  /// The text directly inside, without the blanks at either end.
  var text = ""
  /// The line of the start tag, counted from 1.
  let line: Int

  /// The first child called `name`; `nil` without one.
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The children called `name`, in order.
  func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}
