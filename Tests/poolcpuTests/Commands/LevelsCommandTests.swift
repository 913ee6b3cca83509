import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct LevelsCommandTests {
  @Test
  func `every level is listed, and every level is explained`() throws {
    let page = try Command.poolcpu(["levels"]).run().outputText
    let named = Set(page.split { " ,\n".contains($0) }.map(String.init))
    let table = try Command.poolcpu(["levels", "--full"]).run().outputText
    for level in Level.all {
      #expect(named.contains(level.name) && table.contains("\n\(level.name) "), "\(level.name)")
      let text = try Command.poolcpu(["levels", level.name]).run()
      #expect(text.status == 0 && text.outputText.hasPrefix("\(level.name) has "))
      #expect(text.outputText.split(separator: "\n").count <= 24, "\(level.name)")
    }
  }

  @Test
  func `a level that does not exist is wrong usage, and the nearest are named`() throws {
    let result = try Command.poolcpu(["levels", "zen2"]).run()
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.contains(": did you mean amd-zen2?\n"))
  }
}
