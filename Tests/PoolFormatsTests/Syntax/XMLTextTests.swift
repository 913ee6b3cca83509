import PoolTestSupport
import Testing

@testable import PoolFormats

struct XMLTextTests {
  private static let hostile = [
    "a;rm -rf /", "]]>", "\"><script>", "two\nlines\r\t", String(repeating: "x", count: 300),
    "\u{202e}left", "--> <cpu/> <!--", "---", "-", "it's \"so\" & <so>", "back\\slash", "",
    "\u{85}\u{9b}31m", "ünï",
  ]

  @Test(arguments: hostile)
  func `a reader turns escaped text back`(text: String) throws {
    let safe = XMLText.escaped(text)
    #expect(
      safe.unicodeScalars.allSatisfy { $0.value >= 0x20 && !"<>\"'".unicodeScalars.contains($0) })
    for quote in ["'", "\""] {
      let document = "<a x=\(quote)\(safe)\(quote)>[\(safe)]</a>"
      let element = try #require(try XMLReader.elements(in: [UInt8](document.utf8)).first)
      #expect(element.attributes["x"] == text)
      #expect(element.text == "[\(text)]")
    }
  }

  @Test func `what XML cannot hold is replaced`() {
    #expect(XMLText.escaped("a\u{0}\u{1b}[2J\u{ffff}") == "a\u{fffd}\u{fffd}[2J\u{fffd}")
  }

  @Test(arguments: hostile + ["a\u{0}b"])
  func `no text ends a comment`(text: String) throws {
    let comment = XMLText.comment(text)
    #expect(!comment.contains("\n"))
    let document = "<a>\(comment)</a>"
    let element = try #require(try XMLReader.elements(in: [UInt8](document.utf8)).first)
    #expect(element.children.isEmpty && element.text == "")
  }

  @Test func `two hyphens are set apart in a comment`() {
    #expect(XMLText.comment("a--b---") == "<!-- a- -b- - - -->")
  }
}
