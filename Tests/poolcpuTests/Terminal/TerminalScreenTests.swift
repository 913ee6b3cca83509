import PoolTestSupport
import Testing

@testable import poolcpu

struct TerminalScreenTests {
  @Test(arguments: [
    ("132", 100, 132), (nil, 100, 100), (nil, nil, 80), ("", 100, 100), ("wide", nil, 80),
    ("0", nil, 80), ("-5", 70, 70), ("132", nil, 132),
  ])
  func `COLUMNS says how wide text is, else the terminal, else it is 80 columns`(
    columns: String?, terminal: Int?, width: Int
  ) {
    #expect(TerminalScreen.width(columns: columns, terminal: terminal) == width)
  }

  @Test(arguments: ["40", "80", "200"])
  func `an answer is as wide as COLUMNS says`(columns: String) throws {
    let result = try Command.poolcpu(
      ["baseline", "amd"], in: "Tests/Fixtures/hosts", environment: ["COLUMNS": columns]
    ).run()
    #expect(result.status == 0)
    let lines = result.outputText.split(separator: "\n", omittingEmptySubsequences: false)
    let widest = lines.map(\.count).max() ?? 0
    let width = Int(columns) ?? 0
    #expect(widest <= width && widest > width - 20, "\(widest)")
    #expect(lines.count <= 25)
  }
}
