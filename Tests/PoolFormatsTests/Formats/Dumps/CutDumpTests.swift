internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// Wherever a dump is cut, it is refused or what is left of it is true.
struct CutDumpTests {
  static let dumps: [String] = [
    "------[ Logical CPU #0 ]------\n" + subleaves + "------[ Logical CPU #1 ]------\n" + subleaves
      + "------[ MSR Registers / Logical CPU #0 ]------\nMSR 0000010A: 0000-0001-0000-0003 [x]\n",
    CPUIDRawTests.cpu("CPU 0:") + CPUIDRawTests.cpu("CPU 1:"),
    LibCPUIDTests.header + LibCPUIDTests.arrays(),
  ]

  static let subleaves = PlainDump.cpu(
    "CPUID 0000000D: 00000207-00000340-00000988-00000000 [SL 00] [x87]",
    "CPUID 0000000D: 0000000F-00000340-00000000-00000000 [SL 01]",
    "CPUID 0000000D: 00000100-00000240-00000000-00000000 [SL 02]",
    "CPUID 0000000D: 00000008-00000980-00000000-00000000 [SL 09]",
    "CPUID 80000000: 80000001-00000000-00000000-00000000 [AuthenticAMD]",
    "CPUID 80000001: 00A20F12-20000000-75C237FF-2FD3FBFF", highest: 0x10)

  @Test(arguments: dumps)
  func `a cut dump is refused or true as far as it goes`(text: String) throws {
    let whole = try PlainDump.record(text)
    let bytes = [UInt8](text.utf8)
    var refused = 0
    for length in 0..<bytes.count {
      do {
        let cut = Array(bytes[..<length])
        let record = try Dump.record(
          from: cut, host: "n1", format: Format.recognise(cut))
        #expect(record.cpus.count <= whole.cpus.count)
        for (cpu, original) in zip(record.cpus, whole.cpus) {
          let entries = Set(original.leaves.entries)
          #expect(entries.isSuperset(of: cpu.leaves.entries), "cut to \(length) bytes")
          #expect(cpu.msrs.allSatisfy { original.msrs[$0.key] == $0.value })
        }
      } catch {
        refused += 1
      }
    }
    #expect(refused > bytes.count / 3)
  }
}
