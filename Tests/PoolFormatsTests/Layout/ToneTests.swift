import PoolTestSupport
import Testing

@testable import PoolFormats

/// Colours say what words say, and only where they are wanted.
struct ToneTests {
  private static let colours = Screen(width: 80, hasColour: true)

  private func page(_ answer: Phrase) -> Page {
    Page(answer, tone: .no, [Page.Section("What refuses", rank: 1, [Page.Entry("a sentence")])])
  }

  @Test
  func `an answer and titles are coloured, the rest is not`() {
    let text = Self.colours.printed(page("NO: it must not").text(on: Self.colours))
    #expect(
      text == "\u{1b}[31mNO: it must not\u{1b}[0m\n\n\u{1b}[1mWhat refuses\u{1b}[0m\n  a sentence\n"
    )
  }

  @Test
  func `without colours the same words are there and no code`() {
    let plain = Screen.standard.printed(page("NO: it must not").text(on: .standard))
    #expect(plain == "NO: it must not\n\nWhat refuses\n  a sentence\n")
  }

  @Test(arguments: HostileNames.all)
  func `foreign text brings no code of its own`(name: String) {
    for screen in [Screen.standard, Self.colours] {
      let text = screen.printed(page("\(host: name) lacks \(list: [name])").text(on: screen))
      var rest = text
      for code in ["\u{1b}[31m", "\u{1b}[1m", "\u{1b}[0m"] {
        rest = rest.split(separator: code, omittingEmptySubsequences: false).joined()
      }
      #expect(!rest.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7f })
    }
  }

  @Test
  func `a mark in foreign text stays text`() {
    let name = "a\(Tone.Mark(.no).scalar)b"
    let text = page("\(host: name)").text(on: Self.colours)
    #expect(Self.colours.printed(text).hasPrefix("\u{1b}[31ma\\u{fdd2}b\u{1b}[0m\n"))
    #expect(Screen.standard.printed(name) == "a\\u{fdd2}b")
  }
}
