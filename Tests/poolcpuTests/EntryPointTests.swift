import PoolTestSupport
import Testing

@testable import poolcpu

struct EntryPointTests {
  @Test
  func `the version is one line`() throws {
    let result = try Command.poolcpu(["--version"]).run()
    #expect(result.status == 0)
    #expect(result.outputText == Version.number + "\n")
    #expect(result.errors == [])
  }

  @Test(arguments: [["--help"], ["help"], ["help", "scan"], ["scan", "--help"]])
  func `help is an answer`(arguments: [String]) throws {
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 0)
    #expect(result.outputText.contains("USAGE: poolcpu"))
    #expect(result.errors == [])
  }

  @Test
  func `a command that does not exist is wrong usage`() throws {
    let result = try Command.poolcpu(["levle"]).run()
    #expect(result.status == 64)
    #expect(result.output == [])
  }
}
