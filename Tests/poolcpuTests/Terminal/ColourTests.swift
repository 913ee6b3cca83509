import PoolTestSupport
import Testing

@testable import poolcpu

/// When answers are coloured.
struct ColourTests {
  @Test(
    arguments: [
      (.auto, true, nil, "xterm", true), (.auto, false, nil, "xterm", false),
      (.auto, true, "1", "xterm", false), (.auto, true, "", "xterm", true),
      (.auto, true, nil, "dumb", false), (.auto, true, nil, nil, true),
      (.always, false, "1", "dumb", true), (.never, true, nil, "xterm", false),
    ] as [(ColourChoice, Bool, String?, String?, Bool)])
  func `a flag is over NO_COLOR, and that over the terminal`(
    choice: ColourChoice, isTerminal: Bool, noColor: String?, term: String?, hasColour: Bool
  ) {
    #expect(
      TerminalScreen.hasColour(choice, isTerminal: isTerminal, noColor: noColor, term: term)
        == hasColour)
  }

  @Test(arguments: [
    "check zen4.json zen2-a.json", "check zen2-a.json zen2-b.json",
    "why avx512f zen2-a.json zen4.json",
    "baseline zen2-a.json zen4.json", "diff zen2-a.json zen4.json", "diff . zen4.json",
    "check ../../guests zen2-a.json zen4.json", "check ../../guests zen2-a.json --restart --full",
    "models zen4.json", "show zen4.json", "levels", "name avx512f",
  ])
  func `colours change no word, and a pipe gets none`(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    func text(_ more: [String]) throws -> String {
      try Command.poolcpu(arguments + more, in: "Tests/Fixtures/hosts/amd").run().outputText
    }
    let coloured = try text(["--color", "always"])
    #expect(coloured.hasPrefix("\u{1b}["))
    let plain = try text([])
    #expect(!plain.contains("\u{1b}"))
    let codes = ["[0m", "[1m", "[31m", "[32m", "[33m"].map { "\u{1b}\($0)" }
    #expect(
      codes.reduce(coloured) {
        $0.split(separator: $1, omittingEmptySubsequences: false).joined()
      } == plain)
  }
}
