internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct CPUIDRawTests {
  static let leaf0 =
    "   0x00000000 0x00: eax=0x00000001 ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69"
  static let leaf1 =
    "   0x00000001 0x00: eax=0x000c06f2 ebx=0x00020800 ecx=0xfffa3203 edx=0x1f8bfbff"

  /// A CPU with leaves 0 and 1, and `lines` after them.
  static func cpu(_ header: String, _ lines: String...) -> String {
    ([header, leaf0, leaf1] + lines).joined(separator: "\n") + "\n"
  }

  @Test(
    arguments: [
      (cpu("CPU:"), [0]), (cpu("CPU 0:") + cpu("CPU 1:"), [0, 1]),
      (cpu("CPU 4:") + cpu("CPU 2:"), [2, 4]), (cpu("") + cpu(""), [0, 1]),
      (cpu("CPU 1:\r") + cpu("CPU 1:"), [0, 1]),
    ])
  func `headers number the CPUs`(text: String, numbers: [Int]) throws {
    let record = try PlainDump.record(text)
    #expect(record.cpus.map(\.number) == numbers)
    #expect(record.source == RecordSource(how: "cpuid-r"))
    let leaf1 = CPUIDRegisters(0xc06f2, 0x20800, 0xfffa_3203, 0x1f8b_fbff)
    #expect(record.cpus.allSatisfy { $0.leaves[1] == leaf1 })
  }

  @Test func `subleaves are hexadecimal`() throws {
    let text = Self.cpu(
      "CPU:",
      "   0x80000000 0x00: eax=0x80000001 ebx=0x00000000 ecx=0x00000000 edx=0x00000000",
      "   0x80000001 0x3e: eax=0x00000001 ebx=0x00000002 ecx=0x00000003 edx=0x00000004",
      "   0x80000001 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000000 edx=0x00000000")
    let query = CPUIDQuery(0x8000_0001, 0x3e)
    #expect(try PlainDump.registers(text, query, format: .cpuidR) == CPUIDRegisters(1, 2, 3, 4))
  }

  @Test(
    arguments: [
      (0x8086_0000, 0x21f, false), (0xc000_0000, 0, false), (0xc000_0000, 0xc000_0004, true),
      (2, 0, false),
    ] as [(UInt32, UInt32, Bool)])
  func `a range that the CPU lacks is no data`(leaf: UInt32, highest: UInt32, stays: Bool) throws {
    let line =
      "   0x\(Hexadecimal.padded(UInt64(leaf), digits: 8)) 0x00: "
      + "eax=0x\(Hexadecimal.padded(UInt64(highest), digits: 8)) "
      + "ebx=0x00000000 ecx=0x00000000 edx=0x00000000"
    let record = try PlainDump.record(Self.cpu("CPU:", line))
    #expect((record.cpus[0].leaves[CPUIDLeaf(rawValue: leaf)] != nil) == stays)
  }

  @Test(
    arguments: [(Self.leaf1, true), (Self.leaf1.replacing("0xfffa", with: "0x7ffa"), false)])
  func `hypervisor leaves stay where leaf 1 names a hypervisor`(leaf1: String, stay: Bool) throws {
    // KVM's old spelling of its highest leaf is 0, and its block may be the second one.
    let text = [
      "CPU:", Self.leaf0, leaf1,
      "   0x40000000 0x00: eax=0x00000000 ebx=0x4b4d564b ecx=0x564b4d56 edx=0x0000004d",
      "   0x40000100 0x00: eax=0x40000101 ebx=0x4b4d564b ecx=0x564b4d56 edx=0x0000004d",
    ].joined(separator: "\n")
    #expect(try PlainDump.record(text).cpus[0].leaves.entries.count == (stay ? 4 : 2))
    // Without a second block, an emulator answers its first leaf with the highest basic one.
    let bare = text.replacing(
      "eax=0x40000101 ebx=0x4b4d564b", with: "eax=0x00000007 ebx=0x00000340")
    #expect(try PlainDump.record(bare).cpus[0].leaves.entries.count == (stay ? 3 : 2))
  }

  @Test(
    arguments: [
      (
        "   0x00000007 0x00: eax=0x0000000 ebx=0x00000000 ecx=0x00000000 edx=0x00000000",
        "line 4: a register in a line of cpuid -r has 8 hexadecimal digits, found 7 (\"0000000\")"
      ),
      (
        "   0x00000007 0x00: eax=0x00000000 ebx=0x00000000",
        "line 4: a line of cpuid -r has 4 registers, found 2"
      ),
      (
        "   0x00000007 0x00: eax=0x00000000 ecx=0x00000000 ebx=0x00000000 edx=0x00000000",
        "line 4: expected ebx=0x, found \"ecx=0x00000000 ebx=0x00000000 edx=0x0000\""
      ),
      (
        "   0x00000007 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000000 edx=0x00000000 e",
        "line 4: expected the end of the line, found \"e\""
      ),
      (
        "   0x00000007: eax=0x00000000 ebx=0x00000000 ecx=0x00000000 edx=0x00000000",
        "line 4: expected a subleaf as in 0x00:, found \": eax=0x00000000 ebx=0x00000000 ecx=0x00\""
      ),
      (
        "   0x0000000",
        "line 4: a register in a line of cpuid -r has 8 hexadecimal digits, found 7 (\"0000000\")"
      ),
      ("CPU x:", "line 4: expected a CPU's number and a colon, found \" x:\""),
      ("hello", "line 4: expected a line of cpuid -r, found \"hello\""),
      (
        "   0x00000001 0x00: eax=0x000c06f1 ebx=0x00020800 ecx=0xfffa3203 edx=0x1f8bfbff",
        "line 4: leaf 00000001 subleaf 0 comes twice in one logical CPU and disagrees: first "
          + "000c06f2-00020800-fffa3203-1f8bfbff, then 000c06f1-00020800-fffa3203-1f8bfbff"
      ),
    ])
  func `every line must be whole`(line: String, message: String) {
    #expect(PlainDump.failure(Self.cpu("CPU:", line)) == message)
  }

  @Test func `a dump that ends in a later CPU is refused`() {
    let text =
      Self.cpu(
        "CPU 0:", "   0x00000002 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000000 edx=0x00000000")
      + Self.cpu("CPU 1:")
    #expect(
      PlainDump.failure(text)
        == "CPU 1 has no leaf 00000002, which the CPU before it has; the dump seems to be cut off")
  }
}
