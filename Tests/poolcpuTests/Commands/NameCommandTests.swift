import PoolTestSupport
import Testing

struct NameCommandTests {
  @Test
  func `a name that nobody uses is an error with the likeliest name`() throws {
    let result = try Command.poolcpu(["name", "avx512x"]).run()
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(
      result.errorText == "poolcpu: nobody calls a feature 'avx512x'; did you mean avx512f?\n")
  }

  @Test(arguments: ["SSE4_1", "sse4.1", "sse4-1", "1.0.ecx[19]", "0xc0011004[51]"])
  func `one feature is found in many words`(text: String) throws {
    let result = try Command.poolcpu(["name", text]).run()
    #expect(result.status == 0 && result.errors == [])
    #expect(result.outputText.hasPrefix("sse4_1: SSE4.1"), "\(result.outputText)")
  }

  @Test
  func `nothing to look up is wrong usage`() throws {
    #expect(try Command.poolcpu(["name"]).run().status == 64)
  }
}
