import CPUIDKit
import PoolTestSupport
import Testing

struct PrintableTests {
  @Test func `a list in a sentence leaves room for the rest of it, however long its items are`() {
    for count in [1, 40, 4_000] {
      let items = (0..<count).map { _ in String(repeating: "\u{7f}", count: 300) }
      let list = Printable.quotes(items, first: 40)
      #expect(list.unicodeScalars.count <= 1_050, "\(count)")
      #expect(count == 1 || list.hasSuffix(" more"))
    }
    #expect(Printable.quotes(["a", "b", "c"], first: 2) == "a, b and 1 more")
  }

  private static func x(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(
    arguments: [
      ("", ""), ("avx2", "avx2"), (x(80), x(80)), (x(81), x(80) + " ..."),
      // What is escaped is cut before it is escaped, so that no escape is cut.
      ("\u{1b}[2J", "\\u{1b}[2J"), ("a\\u{1b}", "a\\\\u{1b}"),
      (x(79) + "\u{1b}" + x(9), x(79) + "\\u{1b} ..."), (x(80) + "\u{1b}", x(80) + " ..."),
      (x(79) + "\\" + x(9), x(79) + "\\\\ ..."),
      // A character of several scalars stays whole or goes.
      (x(78) + "e\u{301}", x(78) + "e\u{301}"), (x(78) + "e\u{301}z", x(78) + "e\u{301} ..."),
      (x(79) + "e\u{301}", x(79) + " ..."), (x(79) + "e\u{301}z", x(79) + " ..."),
      // But one that has no end is cut.
      (
        "e" + String(repeating: "\u{301}", count: 80),
        "e" + String(repeating: "\u{301}", count: 79) + " ..."
      ),
    ])
  func `a quote is the start of a text, made safe`(text: String, quote: String) {
    #expect(Printable.quote(text) == quote)
    #expect(Printable.quote("<\(text)".dropFirst()) == quote)
  }

  @Test func `eight megabytes are quoted as fast as eighty letters`() {
    for scalar in ["x", "\u{301}", "\u{1b}", "\u{1f600}"] {
      let text = String(repeating: scalar, count: 8 << 20)
      let time = ProcessorTime.used {
        for _ in 0..<10 {
          _ = Printable.quote(text)
          _ = Printable.path(text)
          _ = Printable.line(text)
        }
      }
      // A pass over all of it takes a second or more in a debug build.
      #expect(time < .seconds(10), "\(time)")
    }
  }

  @Test func `a path keeps its start and its file's whole name`() {
    let name = Self.x(255)
    let short = "/" + Self.x(255) + "/" + name
    #expect(Printable.path(short) == short)
    let long = "/start/" + Self.x(4_000) + "/" + name
    #expect(Printable.path(long).hasPrefix("/start/xxx"))
    #expect(Printable.path(long).hasSuffix("xxx ... /" + name))
    #expect(Printable.path(long).count == 256 + 5 + 256)
    #expect(Printable.path("-") == "standard input")
    #expect(Printable.path("a\u{1b}") == "a\\u{1b}")
  }

  @Test func `a list quotes each name and tells how many more there are`() {
    let names = ["a\n", Self.x(81), "c"]
    #expect(Printable.quotes(names) == "a\\u{a}, \(Self.x(80)) ..., c")
    #expect(Printable.quotes(names, first: 1) == "a\\u{a} and 2 more")
  }

  @Test(arguments: HostileNames.all + [HostileNames.disturbing, HostileNames.endless(1 << 20)])
  func `the last pass leaves alone what is safe already, and makes the rest safe`(name: String) {
    let line = Printable.line(name)
    #expect(line.isHarmless && !line.contains("\n"))
    #expect(Printable.line(line) == line)
    #expect(Printable.line(Printable.quote(name)) == Printable.quote(name))
    let page = Printable.page("a\n\(name)\n")
    #expect(page.hasPrefix("a\n") && page.hasSuffix("\n"))
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isDisturbing })
    #expect(Printable.page(page) == page)
  }

  @Test(
    arguments: [
      (x(2_000), x(2_000)), (x(2_001), x(1_996) + " ..."),
      (x(1_995) + "\u{1b}" + x(9), x(1_995) + " ..."),
      (x(1_990) + "\u{1b}" + x(9), x(1_990) + "\\u{1b} ..."),
      // An escape that is there already is kept or goes, and so is a doubled backslash.
      (x(1_993) + "\\u{1b}" + x(9), x(1_993) + " ..."),
      (x(1_990) + "\\u{1b}" + x(9), x(1_990) + "\\u{1b} ..."),
      (x(1_995) + "\\\\" + x(9), x(1_995) + " ..."),
      (x(1_994) + "\\\\" + x(9), x(1_994) + "\\\\ ..."),
      (x(1_992) + "\\\\u{1" + x(9), x(1_992) + "\\\\u{ ..."),
    ])
  func `a line ends before what is too much, and not within an escape`(
    text: String, line: String
  ) {
    #expect(Printable.line(text) == line)
  }
}
