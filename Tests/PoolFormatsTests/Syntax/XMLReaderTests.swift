import PoolTestSupport
import Testing

@testable import PoolFormats

struct XMLReaderTests {
  private static func names(_ text: String) throws -> [String] {
    try XMLReader.elements(in: [UInt8](text.utf8)).map(\.name)
  }

  @Test func `an element holds its name, attributes, children, text and line`() throws {
    let text =
      "<cpu mode='custom'>\n  <model fallback=\"forbid\">\n EPYC &amp; <!-- x -->more </model>\n</cpu>"
    let cpu = try #require(try XMLReader.elements(in: [UInt8](text.utf8)).first)
    let model = try #require(cpu.child("model"))
    #expect(cpu.attributes == ["mode": "custom"] && cpu.text == "" && cpu.line == 1)
    #expect(cpu.children == [model] && cpu.children("model") == [model])
    #expect(model.attributes == ["fallback": "forbid"] && model.line == 2)
    #expect(model.text == "EPYC & more")
  }

  @Test(
    arguments: [
      "<a/><b/>", "\n\n <a/> \n<b>x</b>\n\n", "<?xml version='1.0'?><a/><?xml version='1.0'?><b/>",
      "\n<?xml version='1.0' encoding='UTF-8'?>\n<a/>\n\n<?xml version='1.0'?>\n<b/>\n",
      "<!-- one --><a/><!-- two --><?pi?><b/><!-- three -->", "\u{feff}<a/>\n<b/>",
      "<!-- head -->\n<?xml version='1.0'?>\n<a/><!-- <c/> --><b/>",
    ])
  func `documents one after another give their roots`(text: String) throws {
    #expect(try Self.names(text) == ["a", "b"])
  }

  @Test func `lines are counted through all documents`() throws {
    let text = "<a>\n</a>\n<?xml version='1.0'?>\n<b>\n<c/></b>\n\n<d/>"
    let roots = try XMLReader.elements(in: [UInt8](text.utf8))
    #expect(roots.map(\.line) == [1, 4, 7] && roots[1].children.map(\.line) == [5])
  }

  @Test(
    arguments: [
      ("", nil, .noElement), (" \n<!-- x -->\n", nil, .noElement),
      ("<a>\n<b></a>", 2, .malformed(code: 7)),
      ("<a>", 1, .unfinished),
      ("<a/>\n<b>\n<c/>", 3, .unfinished),
      ("<a/>\nhost", 2, .malformed(code: 2)),
      ("<a x='1' x='2'/>", 1, .malformed(code: 8)),
      ("<a>&lol;</a>", 1, .malformed(code: 11)),
      ("<a>\n<?xml version='1.0'?></a>", 2, .malformed(code: 17)),
      ("<a/>\n<a>\n\u{1}</a>", 3, .malformed(code: 4)),
      ("<!DOCTYPE a [<!ENTITY l 'lol'>]>\n<a>&l;</a>", 1, .doctype),
      ("<a/>\n<!DOCTYPE b>\n<b/>", 2, .doctype),
      (String(repeating: "<a>", count: 65), 1, .tooDeep),
    ] as [(String, Int?, XMLError.Problem)])
  func `what is no XML is told with its line`(
    text: String, line: Int?, problem: XMLError.Problem
  ) {
    #expect(throws: XMLError(line: line, problem)) { try Self.names(text) }
  }

  @Test(
    arguments: [
      (2, "syntax error"), (4, "not well-formed (invalid token)"), (7, "mismatched tag"),
      (8, "duplicate attribute"), (11, "undefined entity"),
      (17, "XML or text declaration not at start of entity"), (9_999, "error 9999"),
    ] as [(UInt32, String)])
  func `what is broken is told in expat's words`(code: UInt32, words: String) {
    #expect(
      XMLError(line: 3, .malformed(code: code)).description
        == "line 3: the XML is broken there (\(words)); export the file again")
  }

  @Test(arguments: ["<a x='", "<a", "<!-- ", "<?p "])
  func `a token without end is refused in time that does not grow with its square`(start: String) {
    let text = start + String(repeating: "x", count: XMLReader.maxToken + (1 << 15))
    #expect(throws: XMLError(line: 1, .longToken)) { try Self.names(text) }
  }

  @Test func `a token as long as the limit is read`() throws {
    let value = String(repeating: "x", count: XMLReader.maxToken - 8)
    #expect(try Self.names("<a x='\(value)'/>") == ["a"])
  }

  @Test func `64 levels are read`() throws {
    let text = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(try Self.names(text) == ["a"])
  }

  @Test func `ten thousand documents cost no square`() throws {
    let one = "<?xml version='1.0'?>\n<cpu>" + String(repeating: "<feature name='x'/>", count: 20)
    let text = [UInt8](String(repeating: one + "</cpu>\n", count: 10_000).utf8)
    var count = 0
    let time = try ProcessorTime.used { count = try XMLReader.elements(in: text).count }
    #expect(count == 10_000)
    #expect(time < .seconds(20), "\(time)")
  }

  @Test func `a sentence says what to do`() {
    #expect(
      XMLError(line: 3, .doctype).description
        == "line 3: a document type declaration, which can define entities that grow without end, "
        + "is not read; take the <!DOCTYPE ...> out")
    #expect(
      XMLError(line: 2, .malformed(code: 7)).description
        == "line 2: the XML is broken there (mismatched tag); export the file again")
    #expect(XMLError(.noElement).description == "expected an XML element, found none")
  }
}
