@testable import PoolFormats
import PoolTestSupport
import Testing

/// Text from outside stays text, in markup and in Markdown.
struct MarkupTests {
  @Test(arguments: HostileNames.all + [HostileNames.disturbing])
  func `a name is read back as the text that it shows`(name: String) throws {
    var page = ""
    Markup.tag("a", ["title": name], [.text(name)]).write(to: &page)
    let elements = try XMLReader.elements(in: Array(page.utf8))
    #expect(elements.count == 1 && elements[0].name == "a" && elements[0].children.isEmpty)
    #expect(elements[0].text == elements[0].attributes["title"] && page.isHarmless)
    #expect(page.unicodeScalars.count { $0 == "<" } == 2)
  }

  @Test
  func `lines keep their ends, and nothing else that is not seen`() {
    var page = ""
    Markup.tag("i", [:], [.lines("a\n <b>\u{202e}\n")]).write(to: &page)
    #expect(page == "<i>a\n &lt;b&gt;\\u{202e}\n</i>")
  }

  @Test
  func `elements with nothing inside are closed as both HTML and XML have it`() {
    var page = ""
    Markup.tag("p", [:], [.tag("br"), .tag("span"), .tag("rect", ["width": "1"])]).write(to: &page)
    #expect(page == "<p><br/><span></span><rect width=\"1\"/></p>\n")
  }

  @Test(arguments: [
    ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
    ("![x](https://a.b/c.png)", "\\!\\[x\\](https\\://a.b/c.png)"),
    ("www.example.org", "www\\.example.org"), ("pve01.example.org", "pve01.example.org"),
    ("<script>", "\\<script\\>"), ("a|b", "a\\|b"), ("- a", "\\- a"), ("1. a", "1\\. a"),
    ("12) a", "12\\) a"), ("a_b_c", "a\\_b\\_c"), ("`id`", "\\`id\\`"), ("a\nb", "a\\\\u{a}b"),
    ("me@example.org", "me\\@example.org"), ("&amp;", "\\&amp;"), ("# a", "\\# a"),
  ])
  func `Markdown takes a name for nothing but a name`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test
  func `code cannot end itself`() {
    #expect(MarkdownText.code("a`b|c") == "`a'b\\|c`")
  }
}
