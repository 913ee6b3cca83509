internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct LibCPUIDTests {
  static let header = "_________________ Logical CPU #0 _________________\n"
  static let zeros = "00000000 00000000 00000000 00000000"

  /// The arrays of a CPU with basic leaves up to 4 and extended ones up to 8000_0001h; what lies
  /// above them holds `above`.
  static func arrays(above: String = zeros) -> String {
    let basic = [
      "00000004 756e6547 6c65746e 49656e69", "000c06f2 00020800 fffa3203 1f8bfbff", zeros, zeros,
      "00000121 02c0003f 0000003f 00000000",
    ]
    let extended = ["80000001 00000000 00000000 00000000", "00000000 00000000 00000121 2c100800"]
    return (0..<32).map { "basic_cpuid[\($0)]=\($0 < 5 ? basic[$0] : above)\n" }.joined()
      + (0..<32).map { "ext_cpuid[\($0)]=\($0 < 2 ? extended[$0] : above)\n" }.joined()
  }

  @Test func `an index is a leaf or a subleaf, and decimal`() throws {
    let text =
      "version=0.6.2\n" + Self.header + Self.arrays()
      + "intel_fn4[0]=00000121 02c0003f 0000003f 00000000\n"
      + "intel_fn4[10]=00000001 00000002 00000003 00000004\n"
    let record = try PlainDump.record(text)
    #expect(record.source == RecordSource(how: "libcpuid-raw", by: "libcpuid 0.6.2"))
    let leaves = record.cpus[0].leaves
    #expect(leaves[1] == CPUIDRegisters(0xc06f2, 0x20800, 0xfffa_3203, 0x1f8b_fbff))
    #expect(leaves[4, 0xa] == CPUIDRegisters(1, 2, 3, 4))
    #expect(leaves[0x8000_0001]?.ecx == 0x121)
    #expect(leaves.entries.count == 8)
  }

  @Test func `what lies above the highest leaves is no data`() throws {
    let above = "ffffffff ffffffff ffffffff ffffffff"
    let text =
      Self.arrays(above: above) + "intel_fn11[0]=\(above)\nintel_fn12h[1]=\(above)\n"
      + "intel_fn14h[0]=\(above)\namd_fn8000001dh[0]=\(above)\namd_fn80000026h[0]=\(above)\n"
    #expect(try PlainDump.record(text).cpus == PlainDump.record(Self.arrays()).cpus)
  }

  @Test(
    arguments: [
      ("intel_fn11", 0xb), ("intel_fn12h", 0x12), ("intel_fn14h", 0x14),
      ("amd_fn8000001dh", 0x8000_001d), ("amd_fn80000026h", 0x8000_0026),
    ] as [(String, UInt32)])
  func `an array of subleaves belongs to its leaf`(name: String, leaf: UInt32) throws {
    let text =
      Self.arrays().replacing("basic_cpuid[0]=00000004", with: "basic_cpuid[0]=00000020")
      .replacing("ext_cpuid[0]=80000001", with: "ext_cpuid[0]=80000026")
      + "\(name)[3]=00000001 00000002 00000003 00000004\n"
    let query = CPUIDQuery(CPUIDLeaf(rawValue: leaf), 3)
    let found = try PlainDump.registers(text, query, format: .libcpuidRaw)
    #expect(found == CPUIDRegisters(1, 2, 3, 4))
  }

  @Test func `headers number the CPUs`() throws {
    let text =
      Self.header + Self.arrays() + Self.header.replacing("#0", with: "#5") + Self.arrays()
    #expect(try PlainDump.record(text).cpus.map(\.number) == [0, 5])
    #expect(try PlainDump.record(Self.arrays() + Self.arrays()).cpus.map(\.number) == [0, 1])
  }

  @Test(
    arguments: [
      (
        "basic_cpuid[1]=0000000 00000000 00000000 00000000",
        "line 65: a register in a libcpuid line has 8 hexadecimal digits, found 7 (\"0000000\")"
      ),
      ("intel_fn4[1]=00000000 00000000", "line 65: a libcpuid line has 4 registers, found 2"),
      (
        "intel_fn4[1]=00000000 00000000 00000000 00000000 00000000",
        "line 65: expected the end of the line, found \"00000000\""
      ),
      (
        "intel_fn4[1]=00000000-00000000 00000000 00000000",
        "line 65: expected a mark between registers of a libcpuid line, found "
          + "\"-00000000 00000000 00000000\""
      ),
      (
        "intel_fn4[32]=\(Self.zeros)",
        "line 65: expected an index below 32 and ]=, found \"32]=\(Self.zeros)\""
      ),
      (
        "intel_fn99h[0]=\(Self.zeros)",
        "line 65: expected a line of libcpuid's raw data, found "
          + "\"intel_fn99h[0]=00000000 00000000 0000000\""
      ),
      ("___ Logical", "line 65: expected Logical CPU #, found \"__ Logical\""),
    ])
  func `every line must be whole`(line: String, message: String) {
    #expect(PlainDump.failure(Self.arrays() + line + "\n") == message)
  }

  @Test func `a file that ends inside its arrays is refused`() throws {
    let lines = Self.arrays().split(separator: "\n")
    for (count, array) in [(20, "basic_cpuid"), (63, "ext_cpuid")] {
      let message = PlainDump.failure(lines.prefix(count).joined(separator: "\n"))
      #expect(message == "CPU 0 has no \(array)[31]; the dump seems to be cut off")
    }
  }

  @Test(
    arguments: [
      (PlainDump.cpu(), "instlatx64"), (arrays(), "libcpuid-raw"),
    ])
  func `a test file is a dump of either kind, a line of dashes and answers`(
    dump: String, kind: String
  ) throws {
    let dashes = String(repeating: "-", count: 80)
    let text = dump + "\(dashes)\nx86\nCPUID 00000001: none\n\(dashes)\nbasic_cpuid[\nfpu vme\n"
    let record = try PlainDump.record(text)
    #expect(record.source == RecordSource(how: "libcpuid-test"))
    #expect(try record.cpus == PlainDump.record(dump).cpus)
    #expect(try PlainDump.record(dump).source.how == kind)
  }

  @Test func `the answers prove that the dump before them was not cut off`() throws {
    let text = PlainDump.cpu("CPUID 00000002: 00000000-00000000-00000000-00000000")
    #expect(PlainDump.failure(text + PlainDump.cpu()) != nil)
    let dashes = String(repeating: "-", count: 80)
    #expect(try PlainDump.record(text + PlainDump.cpu() + dashes + "\nx86\n").cpus.count == 2)
  }
}
