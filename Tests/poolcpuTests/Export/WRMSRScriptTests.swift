import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// The script is run for real, against registers that are files.
struct WRMSRScriptTests {
  private static let zen2 = CPUSignature(family: 0x17, model: 0x31, stepping: 0)
  private let features: MSRAddress = 0xc001_1004

  private func machine(_ host: String, _ features: [String]) throws -> HostRecord {
    try MachineSketch(host, leaf1EAX: 0x0083_0f10, features).record()
  }

  private func script(_ records: [HostRecord]) throws -> String {
    WRMSRScript().text(for: Baseline(of: try Pool(of: records)))
  }

  private func tools(
    _ host: String = "n1", _ signature: CPUSignature = zen2, ignoresWrites: Bool = false
  ) throws -> FakeMSRTools {
    try FakeMSRTools(
      host: host, vendor: .amd, signature: signature,
      registers: [
        0xc001_1002: 0x0000_0000_219c_91a9, 0xc001_1003: 0x0000_0000_0000_0001,
        features: 0xffff_ffff_1700_0200, 0xc001_1005: 0x75c2_37ff_2fd3_fbff,
      ], ignoresWrites: ignoresWrites)
  }

  @Test func `only what the host shows and the pool lacks is cleared, on every CPU`() throws {
    let text = try script([
      machine("n1", ["aes", "sse4_2", "xsave"]), machine("n2", ["sse4_2", "xsave"]),
    ])
    let tools = try tools()
    let result = try tools.run(text)
    #expect(result.status == 0, "\(result.errorText)")
    for cpu in 0..<2 {
      #expect(try tools.value(of: features, cpu: cpu) == 0xfdff_ffff_1700_0200)
    }
    #expect(result.outputText.contains("CPU 1 MSR 0xc0011004: 0xffffffff17000200 -> 0xfdff"))
  }

  @Test func `a class is found by its number where the name is another`() throws {
    let text = try script([machine("dump of n1", ["aes"]), machine("n2", [])])
    let tools = try tools("unknown")
    #expect(try tools.run(text).status == 2)
    #expect(try tools.run(text, ["--class=2"]).status == 0)
  }

  @Test func `it refuses to run on another CPU and touches nothing`() throws {
    let text = try script([machine("n1", ["aes"]), machine("n2", [])])
    let tools = try tools("n1", CPUSignature(family: 0x19, model: 1, stepping: 1))
    let result = try tools.run(text)
    #expect(result.status == 2)
    #expect(result.outputText.isEmpty)
    #expect(
      result.errorText
        == "poolcpu: made for CPU AuthenticAMD 23 49 0, but this is AuthenticAMD 25 1 1\n")
    #expect(try tools.value(of: features, cpu: 0) == 0xffff_ffff_1700_0200)
  }

  @Test func `it stops where a write is ignored`() throws {
    let text = try script([machine("n1", ["aes", "avx2"]), machine("n2", [])])
    let result = try tools(ignoresWrites: true).run(text)
    #expect(result.status == 2)
    #expect(result.errorText.contains("reads 00000000219c91a9 after 00000000219c9189 was written"))
  }

  @Test func `it stops where a register is absent`() throws {
    let text = try script([machine("n1", ["aes"]), machine("n2", [])])
    let tools = try FakeMSRTools(
      host: "n1", vendor: .amd, signature: Self.zen2, registers: [:])
    let result = try tools.run(text)
    #expect(result.status == 2)
    #expect(result.errorText == "poolcpu: cannot read MSR 0xc0011004 on CPU 0\n")
  }

  @Test func `it says why a family cannot be written`() throws {
    let text = try script([
      MachineSketch("n1", leaf1EAX: 0x0004_0f12, ["sse2"]).record(),
      MachineSketch("n2", leaf1EAX: 0x0020_0f31, []).record(),
    ])
    let tools = try tools("n1", CPUSignature(family: 15, model: 0x41, stepping: 2))
    #expect(try tools.run(text).errorText.contains("want EDI=9C5A203Ah"))
  }

  @Test(.enabled(if: Command.path(of: "shellcheck") != nil, "shellcheck is not installed"))
  func `shellcheck has nothing to say, whatever the hosts are called`() throws {
    let names = ["a;rm -rf /", "$(reboot)", "n1", "`id`", "x'y", "line\nend", "\u{1b}[2J"]
    let records = try names.enumerated().map { try machine($1, $0 % 2 == 0 ? ["aes"] : []) }
    let result = try Command("shellcheck", ["-"], input: try script(records).utf8).run()
    #expect(result.status == 0, "\(result.outputText)")
    #expect(!(try script(records)).contains("\u{1b}"))
  }
}
