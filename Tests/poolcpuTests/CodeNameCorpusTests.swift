import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// libcpuid's own raw dumps, and what libcpuid's own tool calls their CPUs.
@Suite(
  .corpus("libcpuid"),
  .enabled(if: Command.path(of: "cpuid_tool") != nil, "cpuid_tool is not installed"))
struct CodeNameCorpusTests {
  @Test
  func `a foreign dump has the code name that libcpuid's tool gives it`() throws {
    let scratch = try TemporaryFolder()
    var compared = 0
    for url in Corpus.files(in: "libcpuid", suffix: ".test") {
      let file = Corpus.path(of: url)
      let lines = try Repository.lines(of: Corpus.folder.absolutePath(of: file))
      let dump = lines.prefix { !$0.hasPrefix("----------------") }.joined(separator: "\n")
      guard dump.contains("basic_cpuid[0]=") else { continue }
      let path = try scratch.write(dump + "\n", to: "raw")
      let tool = try Command("cpuid_tool", ["--load=\(path)", "--codename"]).run()
      let record = try Dump.record(
        from: Array((dump + "\n").utf8), host: file, format: .libcpuidRaw)
      let theirs = tool.outputText.split(separator: "\n").last.map(String.init) ?? ""
      let ours = record.cpus.first.flatMap { CodeName.of($0.leaves) }
      // The tool has a word for CPUs that it does not know; poolcpu has none.
      let isKnown = tool.status == 0 && !theirs.lowercased().hasPrefix("unknown")
      #expect(ours == (isKnown ? theirs : nil), "\(file)")
      compared += 1
    }
    #expect(compared >= 50)
  }
}
