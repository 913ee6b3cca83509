import PoolKit
import PoolTestSupport
import Testing

struct LevelsCommandTests {
  @Test
  func `every level is listed, and every level is explained`() throws {
    let table = try Command.poolcpu(["levels"]).run().outputText
    for level in Level.all {
      #expect(table.contains("\n\(level.name) "), "\(level.name)")
      let text = try Command.poolcpu(["levels", level.name]).run()
      #expect(text.status == 0 && text.outputText.hasPrefix("Level "), "\(level.name)")
    }
  }

  @Test
  func `a level that does not exist is wrong usage, and the others are named`() throws {
    let result = try Command.poolcpu(["levels", "zen2"]).run()
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.contains("- amd-zen2\n"))
  }
}
