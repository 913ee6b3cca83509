internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// What tools print that leave out leaves or subleaves: what they lack is unread, and what is not whole is refused.
struct ToolDumpTests {
  /// An Ivy Bridge, typed from its manual's numbers: leaves 0, 1, 7 and 8000_0001.
  static let table: CPUIDTable = {
    var table = CPUIDTable()
    table[0] = CPUIDRegisters(0xd, 0x756e_6547, 0x6c65_746e, 0x4965_6e69)
    table[1] = CPUIDRegisters(0x0003_06a9, 0x0010_0800, 0x7fba_e3ff, 0xbfeb_fbff)
    table[7] = CPUIDRegisters(0, 0x281, 0, 0x9c00_0400)
    table[0xd] = CPUIDRegisters(7, 0x340, 0x340, 0)
    table[0xd, 1] = CPUIDRegisters(1, 0, 0, 0)
    table[0x8000_0000] = CPUIDRegisters(0x8000_0008, 0, 0, 0)
    table[0x8000_0001] = CPUIDRegisters(0, 0, 1, 0x2810_0800)
    for leaf in 0x8000_0002..<0x8000_0008 as Range<UInt32> {
      table[CPUIDLeaf(rawValue: leaf)] = CPUIDRegisters(0, 0, 0, 0)
    }
    table[0x8000_0008] = CPUIDRegisters(0x3024, 0, 0, 0)
    return table
  }()

  static let texts = RegisterTexts(table: table)

  private func unread(_ text: String, _ format: Format) throws -> [WordID] {
    HostProfile(of: try PlainDump.record(text, format: format)).unread
  }

  @Test func `of a leaf with subleaves x86info tells nothing`() throws {
    let text = Self.texts.x86info.replacing("ebx = 00000281", with: "ebx = 00000000")
    let record = try PlainDump.record(text)
    #expect(record.cpus.first?.leaves[7] == nil)
    #expect(record.cpus.first?.leaves[1]?.ecx == 0x7fba_e3ff)
    #expect(record.source.by == "x86info v1.31")
    #expect(try unread(text, .x86info).contains(WordID(7, 0, .ebx)))
  }

  @Test func `what kcpuid leaves out before its last line is zero, behind it unread`() throws {
    let record = try PlainDump.record(Self.texts.kcpuid)
    let leaves = try #require(record.cpus.first?.leaves)
    #expect(leaves[5] == .zero)
    #expect(leaves[0xd, 1] == CPUIDRegisters(1, 0, 0, 0))
    let cut = Self.texts.kcpuid.split(separator: "\n").prefix { !$0.hasPrefix("0x0000000d") }
    let text = cut.joined(separator: "\n")
    #expect(
      PlainDump.failure(text) == "CPU 0 has no leaf 80000000; the dump seems to be cut off")
  }

  @Test func `of extended leaves that esxcli does not list nothing is known`() throws {
    let lines = Self.texts.esxcli.split(separator: "\n").filter { !$0.hasPrefix("0x8") }
    let unread = try unread(lines.joined(separator: "\n"), .esxcliCPUID)
    #expect(unread.contains(WordID(0x8000_0001, 0, .ecx)))
    #expect(!unread.contains(WordID(7, 0, .ebx)))
    #expect(!unread.contains(WordID(0x24, 0, .ebx)))
  }

  @Test func `od tells extended leaves by their addresses`() throws {
    let text =
      Self.texts.od(radix: 16)
      + "80000000 80000008 00000000 00000000 00000000\n"
      + "80000010 00000000 00000000 00000001 28100800\n80000020\n"
    let leaves = try PlainDump.record(text, format: .deviceCPUID).cpus.first?.leaves
    #expect(leaves?[0x8000_0001]?.edx == 0x2810_0800)
    #expect(leaves?[4] == .zero)
  }

  @Test func `behind the highest leaf the device says nothing`() throws {
    let bytes = Self.texts.device + [UInt8](repeating: 0xff, count: 160)
    let record = try Dump.record(from: bytes, host: "n1", format: Format.recognise(bytes))
    #expect(record.cpus.first?.leaves.entries.last?.query == CPUIDQuery(0xd))
    #expect(throws: DumpError(.cutOff(missing: "the last leaf has 4 of 16 bytes"))) {
      try Dump.record(from: Array(bytes.prefix(20)), host: "n1", format: .deviceCPUID)
    }
  }

  @Test(arguments: [
    (
      Format.esxcliCPUID, "0x1",
      "line 1: expected a leaf and a subleaf as in 0x7 0x0, found \"0x1\""
    ),
    (
      .esxcliCPUID, "0x1 0x0 0x1",
      "line 1: a register in a line of esxcli has 8 hexadecimal digits, found 1 (\"1\")"
    ),
    (
      .esxcliCPUID, "0x1 0x0 0x00000001 0x00000001",
      "line 1: a line of esxcli has 4 registers, found 2"
    ),
    (
      .esxcliCPUID, "0x1 0x0 0x00000001 0x00000001 0x00000001 0x00000001",
      "line 1: registers before the leaf 00000000 that starts a logical CPU"
    ),
    (
      .x86info, "eax in: 0x00000001, eax = 0006",
      "line 1: a register in a line of x86info has 8 hexadecimal digits, found 4 (\"0006\")"
    ),
    (.x86info, "eax in: 0x00000001 eax", "line 1: expected , eax = , found \"eax\""),
    (.kcpuid, "0x00000001: EAX=0x00000001", "line 1: a line of kcpuid -r has 4 registers, found 1"),
    (
      .kcpuid, "  0: EAX=0x00000001",
      "line 1: expected a line of kcpuid -r, found \"0: EAX=0x00000001\""
    ),
    (.kcpuid, "0x00000001 EAX", "line 1: expected a colon, found \" EAX\""),
    (.kcpuid, "CPU features:", "line 1: expected a line of kcpuid -r, found \"CPU features:\""),
    (.deviceCPUID, "000000 00000001", "line 1: a line of od -t x4 has 4 registers, found 1"),
    (
      .deviceCPUID,
      "000000 0000000d 756e6547 6c65746e 49656e69\n000030 00000000 00000000 00000000 00000000",
      "expected addresses of lines that are 16 bytes apart, found \"000000\""
    ),
    (.deviceCPUID, "", "there is no CPUID data of any logical CPU"),
  ])
  func `a line that is not whole is refused`(format: Format, text: String, sentence: String) {
    #expect(PlainDump.failure(text, format: format) == sentence)
  }

  @Test func `lines that od leaves out where no radix is certain are refused`() {
    let zero = "00000000 00000000 00000000 00000000"
    let text = "0000000 0000000d 756e6547 6c65746e 49656e69\n0000020 \(zero)\n*\n0000100\n"
    #expect(PlainDump.failure(text, format: .deviceCPUID)?.contains("od -A x -t x4") == false)
    let hostile = "0000000 \(zero)\n*\n7777777760\n"
    #expect(PlainDump.failure(hostile, format: .deviceCPUID) != nil)
  }
}
