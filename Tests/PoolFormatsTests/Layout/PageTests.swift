import PoolTestSupport
import Testing

@testable import PoolFormats

struct PageTests {
  private static let hosts = (1...10_000).map { "node\($0)" }

  @Test(arguments: [
    (40, 1, "node1, node2 and 9998 more lack avx2"),
    (80, 1, "node1, node2, node3, node4, node5, node6, node7, node8 and 9992 more lack avx2"),
  ])
  func `a list names as many as have room, and how many more there are`(
    width: Int, rows: Int, text: String
  ) {
    let phrase: Phrase = "\(list: Self.hosts) lack avx2"
    #expect(phrase.lines(width: width, rows: rows) == [text])
  }

  @Test
  func `a list that has room is whole`() {
    let phrase: Phrase = "\(list: ["a", "b", "c"]) lack \(list: ["avx2"])"
    #expect(phrase.lines(width: 80, rows: 1) == ["a, b, c lack avx2"])
    #expect(phrase.lines(width: 10, rows: 2) == ["a, b, c", "lack avx2"])
  }

  @Test
  func `a long name loses its middle, and a long sentence its end`() {
    let long = "rack-" + String(repeating: "x", count: 100) + "-node07"
    let phrase: Phrase = "\(name: long) lacks avx2"
    let name = "rack-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxx-node07"
    #expect(phrase.lines(width: 80, rows: 1) == ["\(name) lacks avx2"])
    let words: Phrase = "one two three four five six"
    #expect(words.lines(width: 20, rows: 1) == ["one two three fou..."])
  }

  @Test(arguments: [20, 40, 80, 200])
  func `no name makes a line wider than the screen, nor a page higher`(width: Int) {
    let names = HostileNames.all + ["漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "e\u{301}\u{302}\u{303}"]
    let entries = names.map { Page.Entry("\(name: $0) and \(list: names)") }
    let page = Page(
      "\(list: names) differ",
      [
        Page.Section("Hosts", rank: 2, entries),
        Page.Section(rank: 1, names.map { Page.Entry($0, rows: 3, "\(name: $0)") }),
        Page.Section("Many", rank: 3, Self.hosts.map { Page.Entry("\(name: $0)") }),
      ], footer: "More: --full")
    let lines = page.lines(on: Screen(width: width))
    #expect(lines.count <= 24)
    for line in lines where !line.unicodeScalars.contains("\u{1b}") && !line.contains("\n") {
      #expect(ColumnCount.of(line) <= width, "\(line)")
    }
  }

  @Test
  func `what matters more keeps its lines when room is short`() {
    func entries(_ word: String) -> [Page.Entry] { (1...9).map { Page.Entry("\(word) \($0)") } }
    let page = Page(
      "Yes",
      [
        Page.Section("Hosts", rank: 3, entries("host")),
        Page.Section("Causes", rank: 1, entries("cause")),
        Page.Section("Warnings", rank: 2, of: 20, entries("warning")),
      ])
    #expect(
      page.lines(on: Screen(width: 80, height: 9)) == [
        "Yes", "Hosts (1 of 9)", "  host 1", "Causes (2 of 9)", "  cause 1", "  cause 2",
        "Warnings (2 of 20)", "  warning 1", "  warning 2",
      ])
    #expect(
      page.lines(on: Screen(width: 80, height: 4)) == [
        "Yes", "Causes (2 of 9)", "  cause 1", "  cause 2",
      ])
  }

  @Test
  func `sections stand apart where there is room, and labels make a column`() {
    let page = Page(
      "Yes",
      [
        Page.Section(rank: 1, [Page.Entry("KVM", "a model"), Page.Entry("Native", "a plan")]),
        Page.Section("Empty", rank: 1, []),
      ], footer: "More: --full")
    #expect(
      page.lines(on: .standard) == [
        "Yes", "", "  KVM     a model", "  Native  a plan", "", "More: --full",
      ])
    #expect(page.lines(on: Screen(width: 20)).contains("  Native  a plan"))
  }

  @Test(arguments: [("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("😀", 2), ("ｱ", 1), ("", 0)])
  func `wide characters take two columns and marks none`(text: String, columns: Int) {
    #expect(ColumnCount.of(text) == columns)
  }
}
