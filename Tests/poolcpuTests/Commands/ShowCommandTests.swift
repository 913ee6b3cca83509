import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct ShowCommandTests {
  private func run(_ arguments: [String], input: [UInt8] = []) throws -> Command.Result {
    try Command.poolcpu(arguments, in: "Tests/Fixtures/hosts", input: input).run()
  }

  @Test
  func `a record shown as JSON is the record, from a file and from a dump`() throws {
    for host in FixtureHost.allCases {
      let record = try host.record()
      let document = JSONWriter.document(RecordDocument.json(for: record))
      let shown = try run(["show", "-", "--format", "json"], input: document)
      #expect(shown.output == document)
      let dump = Array(PlainText.instLatx64(record).utf8)
      let read = try run(["show", "-", "--format", "json"], input: dump)
      let again = try RecordDocument.record(from: JSONReader.value(of: read.output))
      #expect(again.host == "stdin")
      #expect(again.source.how == "instlatx64")
      #expect(again.cpus.map(\.leaves) == record.cpus.map(\.leaves))
    }
  }

  @Test
  func `a folder shown as JSON can be read again as one file`() throws {
    let all = try run(["show", "amd", "--format", "json"])
    #expect(all.status == 0)
    #expect(
      try run(["baseline", "-", "--format", "json"], input: all.output).output
        == run(["baseline", "amd", "--format", "json"]).output)
  }

  @Test
  func `a folder is shown host by host`() throws {
    let lines = try run(["show", "amd", "--full"]).outputText.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("Host ") } == 5)
    let list = try run(["show", "amd"]).outputText.split(separator: "\n")
    #expect(list.first == "5 hosts")
    #expect(list.count { $0.hasPrefix("  ") } == 5)
  }

  @Test
  func `a baseline is explained as the command that made it explains it`() throws {
    let document = try run(["baseline", "amd", "--format", "json"]).output
    #expect(try run(["show", "-"], input: document).output == run(["baseline", "amd"]).output)
    #expect(
      try run(["show", "-", "--full"], input: document).output
        == run(["baseline", "amd", "--full"]).output)
  }

  @Test(arguments: [["show"], ["show", "a", "b"], ["show", "a", "--format", "msr"]])
  func `wrong usage is status 64`(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 64)
    #expect(result.output == [])
  }
}
