import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Text that a CPU, a host or a tool brings along is data.
struct ForeignTextTests {
  @Test(arguments: ["show", "baseline", "msr", "wrmsr"])
  func `escapes in a brand or a name never reach the terminal`(form: String) throws {
    let folder = try TemporaryFolder()
    var table = try MachineSketch("x", ["sse2"]).table()
    table[0x8000_0002] = CPUIDRegisters(0x4a32_5b1b, 0x9b0a_0d07, 0x202e_e2ae, 0x2020_2020)
    table[0x8000_0003] = .zero
    table[0x8000_0004] = .zero
    let record = try HostRecord(
      host: "evil\u{1b}]0;x\u{7}\n\u{202e}name", source: RecordSource(how: "test\u{1b}[31m"),
      environment: ["kernel\u{1b}": "\u{9b}2J"], cpus: [LogicalCPU(number: 0, leaves: table)])
    let path = try folder.write(
      JSONWriter.document(RecordDocument.json(for: record)), to: "evil.json")
    let arguments =
      switch form {
      case "msr", "wrmsr": ["baseline", path, "--format", form]
      default: [form, path]
      }
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 0, "\(result.errorText)")
    let disturbing = (result.outputText + result.errorText).unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control: $0 != "\n" && $0 != "\t"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(disturbing.isEmpty)
  }
}
