internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct InstLatx64Tests {
  @Test(
    arguments: [
      "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF",
      "CPUID 00000001  \t00A20F12-00100800-7EF8320B-178BFBFF",
      "CPUID 00000001 00A20F12-00100800-7EF8320B-178BFBFF",
      "CPUID 00000001 :00A20F12-00100800-7EF8320B-178BFBFF",
      "CPUID 00000001  00A20F12-00100800-7EF8320B-178BFBFF",
      "CPUID 00000001: 00A20F12 00100800 7EF8320B 178BFBFF",
      "CPUID 00000001 : 00A20F12 00100800 7EF8320B 178BFBFF",
      "CPUID 00000001: 00a20f12-00100800-7ef8320b-178bfbff",
      "  CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF \t ",
      "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF\r",
      "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF []",
      "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF [L2: 512 KB] / L3: 262144 KB]",
      "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF[AMD Ryzen Thread]",
    ])
  func `every spelling of a line gives the same registers`(line: String) throws {
    let found = try PlainDump.registers(PlainDump.leaf0(1) + "\n" + line, CPUIDQuery(1))
    #expect(found == CPUIDRegisters(0x00a2_0f12, 0x0010_0800, 0x7ef8_320b, 0x178b_fbff))
  }

  @Test func `a byte order mark, CRLF and a missing last line end change nothing`() throws {
    let plain = try PlainDump.record(PlainDump.cpu())
    let dressed = "\u{feff}" + PlainDump.leaf0(1) + "\r\n\r\n" + PlainDump.leaf1
    #expect(try PlainDump.record(dressed) == plain)
  }

  @Test(
    arguments: [
      ("[SL 00]", 0), ("[SL 0B] [CET_U]", 0xb), ("[SL 10]", 0x10), ("[LWP] [SL 3E]", 0x3e),
      ("[SL 3e]", 0x3e), ("", 0),
    ] as [(String, UInt32)])
  func `a subleaf's mark is hexadecimal`(tail: String, subleaf: UInt32) throws {
    let text = PlainDump.cpu(
      "CPUID 0000000D: 00000001-00000002-00000003-00000004 \(tail)", highest: 1)
    let query = CPUIDQuery(0xd, CPUIDSubleaf(rawValue: subleaf))
    #expect(try PlainDump.registers(text, query) == CPUIDRegisters(1, 2, 3, 4))
  }

  @Test func `repeated lines of a leaf with subleaves count its subleaves`() throws {
    let text = PlainDump.cpu(
      "CPUID 00000004: 00000001-00000000-00000000-00000000",
      "CPUID 00000004: 00000002-00000000-00000000-00000000",
      "CPUID 00000004: 00000000-00000000-00000000-00000000",
      "CPUID 8000001D: 00000003-00000000-00000000-00000000",
      "CPUID 8000001D: 00000004-00000000-00000000-00000000")
    let leaves = try #require(try PlainDump.record(text).cpus.first).leaves
    #expect(leaves[4, 0]?.eax == 1)
    #expect(leaves[4, 1]?.eax == 2)
    #expect(leaves[4, 2] == .zero)
    #expect(leaves[0x8000_001d, 1]?.eax == 4)
    #expect(leaves.entries.count == 7)
  }

  @Test func `an equal repeat of another leaf says nothing new`() throws {
    let twice = try PlainDump.record(PlainDump.cpu(PlainDump.leaf1))
    #expect(try twice == PlainDump.record(PlainDump.cpu()))
  }

  @Test func `a repeated subleaf with equal registers says nothing new`() throws {
    let line = "CPUID 0000000D: 00000080-00000340-00000000-00000000 [SL 3E]"
    #expect(try PlainDump.record(PlainDump.cpu(line, line)).cpus[0].leaves.entries.count == 3)
  }

  @Test func `labels and reports between the registers are passed over`() throws {
    let text = """
      ------[ Versions ]------

        Program Version : EVEREST
      ------[ CPU Info ]------
      CPU Type                : OctalCore
      CPUID Manufacturer      : AuthenticAMD
      CPUID CPU Name          : AMD Ryzen
      CPUID Revision          : 00A20F12h
      L1 Data Cache: 32 KB
      ------[ Logical CPU #0 ]------
      allcpu: Package 0 / Core 0 / Thread 0: Valid
      \(PlainDump.cpu())
      ------[ OC MailBox ]------
      C 01 / P1 00 / P2 00: 00000627
      ------[ APIC Base at 0-FEE0 ]------
        0000  00 00 00 00
      """
    #expect(try PlainDump.record(text) == PlainDump.record(PlainDump.cpu()))
  }

  @Test(
    arguments: [
      ("------[ Logical CPU #7 ]------\n", "------[ Logical CPU #9 ]------\n", [7, 9]),
      (
        "------[ CPUID Registers / Logical CPU #1 ]------\n",
        "------[ CPUID Registers / Logical CPU #0 ]------\n", [0, 1]
      ),
      ("CPUID Registers (CPU #1):\n", "CPUID Registers (CPU #2 Virtual):\n", [1, 2]),
      ("CPU#000 AffMask: 0x0000000000000001 \n", "CPU#001 AffMask: 0x02 \n", [0, 1]),
      ("Group: 0x00 Affinity mask: 0x1\n", "Group: 0x00 Affinity mask: 0x2\n", [0, 1]),
      ("", "", [0, 1]),
      ("------[ Logical CPU #3 ]------\n", "------[ Logical CPU #3 ]------\n", [0, 1]),
      ("------[ Logical CPU #3 ]------\n", "", [0, 1]),
      (
        "------[ Logical CPU #0 ]------\n",
        "------[ Logical CPU #1 ]------\n------[ Logical CPU #2 ]------\n", [0, 1]
      ),
    ] as [(String, String, [Int])])
  func `leaf 0 starts a CPU and headers only number them`(
    first: String, second: String, numbers: [Int]
  ) throws {
    let text = first + PlainDump.cpu() + second + PlainDump.cpu()
    #expect(try PlainDump.record(text).cpus.map(\.number) == numbers)
  }

  @Test func `the source names the format`() throws {
    #expect(try PlainDump.record(PlainDump.cpu()).source == RecordSource(how: "instlatx64"))
  }
}
