import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

@testable import poolcpu

struct StandardErrorTests {
  @Test(arguments: HostileNames.all + [HostileNames.disturbing, HostileNames.endless(1 << 20)])
  func `a sentence that forgot to make a name safe is safe where it is written`(name: String) {
    let text = StandardError.text(["cannot read \(name); correct it", name])
    #expect(text.isHarmless)
    #expect(text.count { $0 == "\n" } == 2)
  }

  @Test(arguments: [20, 40, 80, 200])
  func `a terminal gets lines of its width, and no word is lost`(width: Int) {
    let sentence =
      "poolcpu: cannot read hosts/n1.txt: the file is no format that poolcpu knows; check that it is the right file"
    let text = StandardError.text([sentence, "", "  short  line", "  " + sentence], width: width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains("") && lines.contains("  short  line"))
    let words = { (text: String) in text.split { " \n".contains($0) } }
    #expect(words(text) == words(sentence + " short line " + sentence))
    #expect(StandardError.text([sentence]) == sentence + "\n")
  }

  @Test func `what was escaped is not escaped again`() {
    #expect(StandardError.text([Printable.quote("\u{1b}\\")]) == "\\u{1b}\\\\\n")
  }

  @Test func `an answer for people is safe where it is written, and its lines stay`() throws {
    let answer = AnswerText { _ in "a  b\n\(HostileNames.disturbing)\n\nc \\u{1b}\n" }
    let text = String(decoding: try answer.bytes(isFull: false, on: .standard), as: UTF8.self)
    #expect(
      text == """
        a  b
        \\u{1b}[2J\\u{7}\\u{9b}2J\\u{202e}\\u{200b}\\u{2028}\\u{e000}\\u{1b}

        c \\u{1b}

        """)
  }

  @Test(
    arguments: [
      ["show", "--format", HostileNames.endless(100_000), "x"],
      ["show", "--" + HostileNames.endless(100_000)], [HostileNames.endless(100_000)],
      ["baseline", "--without", HostileNames.endless(100_000), "x"],
      ["check", "x", "y", "--guest", HostileNames.disturbing],
      ["name", HostileNames.endless(100_000)], ["show", "/" + HostileNames.endless(100_000)],
      ["show", "x", String(repeating: "\n", count: 100_000)],
      ["apply", "--state", HostileNames.endless(100_000), "x"],
      ["rollback", "--state", HostileNames.endless(100_000)],
    ])
  func `an argument is quoted, but not in full`(arguments: [String]) throws {
    let result = try Command.poolcpu(arguments, in: "/").run()
    #expect(result.status != 0 && result.errors != [])
    #expect(result.errorText.isHarmless, "\(result.errorText.prefix(300))")
    #expect(result.errors.count < 5_000, "\(result.errorText.prefix(300))")
  }

  @Test func `wrong usage keeps its advice`() throws {
    let result = try Command.poolcpu(
      ["show", "--format", HostileNames.endless(100_000), "x"]
    ).run()
    #expect(result.status == 64)
    #expect(result.errorText.contains("Error: The value 'xxx"))
    #expect(result.errorText.contains("Please provide one of 'text' and 'json'."))
    #expect(result.errorText.hasSuffix("See 'poolcpu show --help' for more information.\n"))
  }
}
