internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// What poolcpu says of dumps that it does not read, word for word.
struct DumpErrorTests {
  @Test(
    arguments: [
      (
        "CPUID 00000007: 0010080-00000000-00000000-00000000",
        "line 3: a register in a CPUID line has 8 hexadecimal digits, found 7 (\"0010080\")"
      ),
      (
        "CPUID 00000007: 001008001-00000000-00000000-00000000",
        "line 3: a register in a CPUID line has 8 hexadecimal digits, found 9 (\"001008001\")"
      ),
      (
        "CPUID 00000007: 00000000-00000000-00000000-0000000",
        "line 3: a register in a CPUID line has 8 hexadecimal digits, found 7 (\"0000000\")"
      ),
      ("CPUID 00000007: 00000000-00000000", "line 3: a CPUID line has 4 registers, found 2"),
      ("CPUID 00000007:", "line 3: a CPUID line has 4 registers, found 0"),
      (
        "CPUID 00000007: 00000000-00000000-00000000-",
        "line 3: a CPUID line has 4 registers, found 3"
      ),
      (
        "CPUID 00000007: 00000000-00000000-00000000-00000000-00000000",
        "line 3: a CPUID line has 4 registers, found 5"
      ),
      (
        "CPUID 00000007: 00000000-00000000-00000000-00000000 00000000",
        "line 3: a CPUID line has 4 registers, found 5"
      ),
      (
        "CPUID 00000007: 00000000-00000000-00000000-00000000x",
        "line 3: expected a blank after the registers, found \"x\""
      ),
      (
        "CPUID 00000007: 00000000-00000000-0000000G-00000000",
        "line 3: a register in a CPUID line has 8 hexadecimal digits, found 7 (\"0000000\")"
      ),
      (
        "CPUID 0000007: 00000000-00000000-00000000-00000000",
        "line 3: expected a leaf in a CPUID line, 8 digits, found "
          + "\"0000007: 00000000-00000000-00000000-0000\""
      ),
      (
        "CPUID F000000G: 00000000",
        "line 3: expected a leaf in a CPUID line, 8 digits, found \"F000000G: 00000000\""
      ),
      (
        "CPUID 00000007:00 = 00000000 219c95a9 0040068c 00000000",
        "line 3: a register in a CPUID line has 8 hexadecimal digits, found 2 (\"00\")"
      ),
      (
        "CPUID 0000000D: 00000000-00000000-00000000-00000000 [SL 0",
        "line 3: expected a subleaf as in [SL 0B], found \"0\""
      ),
      (
        "CPUID 00000001: 00A20F10-00100800-7EF8320B-178BFBFF",
        "line 3: leaf 00000001 subleaf 0 comes twice in one logical CPU and disagrees: first "
          + "00a20f12-00100800-7ef8320b-178bfbff, then 00a20f10-00100800-7ef8320b-178bfbff"
      ),
      (
        "MSR C0010015: 0000-0001-C900-601",
        "line 3: expected four groups of 4 digits in an MSR line, found \"0000-0001-C900-601\""
      ),
      (
        "MSR C0010015: 0000-0001-C900-6011-0000",
        "line 3: expected four groups of 4 digits in an MSR line, found \"0000-0001-C900-6011-0000\""
      ),
      (
        "MSR C001001: 0000-0001-C900-6011",
        "line 3: expected an address in an MSR line, 8 digits, found "
          + "\"C001001: 0000-0001-C900-6011\""
      ),
      (
        "CPUID 00000007x: 00000000-00000000-00000000-00000000",
        "line 3: expected a leaf in a CPUID line, 8 digits, found "
          + "\"00000007x: 00000000-00000000-00000000-00\""
      ),
      (
        "CPUID 00000014: 00000001-00000000-00000000-00000000\n"
          + "CPUID 00000014: 00000000-00000000-00000000-00000000\n"
          + "CPUID 00000014: 00000000-00000000-00000000-00000000",
        "line 5: the lines of leaf 00000014 have no subleaves, and it cannot be told which they are"
      ),
      (
        "MSR C0010015: < FAI",
        "line 3: expected four groups of 4 digits in an MSR line, found \"< FAI\""
      ),
      (
        "MSR 0000010A: 0000-0000-0000-0001\nMSR 0000010A: 0000-0000-0000-0003",
        "line 4: MSR 0x0000010a comes twice for one logical CPU and disagrees"
      ),
      (
        "------[ MSR Registers / Logical CPU #4 ]------\nMSR 0000001B: 0000-0000-FEE0-0900",
        "line 4: a section of MSRs names logical CPU 4, which the dump does not have"
      ),
      (
        "CPUID 00000007: 00000000-\u{1b}[2J",
        "line 3: expected a register in a CPUID line, found \"\\u{1b}[2J\""
      ),
    ])
  func `a line that is not whole is named`(line: String, message: String) {
    #expect(PlainDump.failure(PlainDump.cpu(line)) == message)
  }

  @Test(
    arguments: [
      ("", "the file is empty"),
      (" \r\n\t\n", "the file is empty"),
      ("\u{feff}\n", "the file is empty"),
      ("\0\0\0\0", "the file is binary data, not a dump"),
      ("CPUID 00000000\0", "the file is binary data, not a dump"),
      (
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n",
        "the file is a git-LFS pointer without the data; fetch it with git lfs pull"
      ),
      (
        "arm_midr=00000000414fc0f0\narm_mpidr=0000000180000000\n",
        "the dump describes an ARM processor; poolcpu levels x86 only"
      ),
      (
        "_________________ Logical CPU #0 _________________\narm_midr=00000000414fc0f0\n",
        "the dump describes an ARM processor; poolcpu levels x86 only"
      ),
      (
        "processor\t: 0\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\n",
        "the dump describes an ARM processor; poolcpu levels x86 only"
      ),
      (
        "CPU 0:\n   vendor_id = \"GenuineIntel\"\n",
        "the file is decoded cpuid output, which does not hold all bits; use cpuid -r"
      ),
      (
        "hello\n",
        "the file is no format that poolcpu knows: no host record, baseline, dump of CPUID or "
          + "platform's text that can be told by its content"
      ),
      (PlainDump.leaf1, "line 1: registers before the leaf 00000000 that starts a logical CPU"),
    ])
  func `a file that is no dump is told by name`(text: String, message: String) {
    #expect(PlainDump.failure(text) == message)
  }

  @Test(
    arguments: [
      ([0x1f, 0x8b, 8], "the file is a gzip archive, not a dump"),
      ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "the file is an xz archive, not a dump"),
      ([0x89, 0x50, 0x4e, 0x47], "the file is a PNG picture, not a dump"),
      ([0xff, 0xfe, 0x43, 0x00], "the file is UTF-16 text, not a dump"),
    ] as [([UInt8], String)])
  func `a binary file is told by its first bytes`(bytes: [UInt8], message: String) {
    #expect(throws: DumpError.self) { try Format.recognise(bytes) }
    do { _ = try Format.recognise(bytes) } catch { #expect(error.description == message) }
  }

  @Test(
    arguments: [
      (
        PlainDump.leaf0(0x10),
        "CPU 0 has no leaf 00000001; the dump seems to be cut off"
      ),
      (
        PlainDump.cpu(highest: 0x10),
        "CPU 0 has no leaf 80000000; the dump seems to be cut off"
      ),
      (
        PlainDump.cpu("CPUID 80000000: 80000004-00000000-00000000-00000000", highest: 0x10),
        "CPU 0 has no leaf 80000001; the dump seems to be cut off"
      ),
      (
        PlainDump.cpu(
          "CPUID 80000000: 80000008-00000000-00000000-00000000",
          "CPUID 80000001: 00000000-00000000-00000000-00000000"),
        "CPU 0 has no leaf 80000002; the dump seems to be cut off"
      ),
      (
        PlainDump.cpu("CPUID 00000002: 00000000-00000000-00000000-00000000") + PlainDump.cpu(),
        "CPU 1 has no leaf 00000002, which the CPU before it has; the dump seems to be cut off"
      ),
      (
        "------[ Logical CPU #0 ]------\n" + PlainDump.cpu() + "------[ Logical CPU #1 ]------\n",
        "CPU 1 has a header but no registers; the dump seems to be cut off"
      ),
    ])
  func `a dump that ends too early is refused`(text: String, message: String) {
    #expect(PlainDump.failure(text) == message)
  }

  @Test func `a shorter CPU before a longer one is not cut off`() throws {
    let text =
      PlainDump.cpu() + PlainDump.cpu("CPUID 00000002: 00000000-00000000-00000000-00000000")
    #expect(try PlainDump.record(text).cpus.count == 2)
  }

  @Test func `CPUs that make no record are told`() {
    let other = PlainDump.cpu().replacing("68747541-444D4163-69746E65", with: "0-0-0")
    let intel = PlainDump.cpu().replacing(
      "68747541-444D4163-69746E65", with: "756E6547-6C65746E-49656E69")
    #expect(PlainDump.failure(other)?.hasPrefix("line 1: a register") == true)
    #expect(
      PlainDump.failure(PlainDump.cpu() + intel)
        == "CPU 1 names vendor GenuineIntel, the CPUs before it AuthenticAMD")
  }

  @Test func `a document of poolcpu is no dump`() {
    #expect(
      PlainDump.failure("{}", format: .record) == "a record is a JSON document, not a dump")
  }

  @Test func `no CPU has thousands of leaves`() {
    let lines = (2..<6000).map { number in
      "CPUID \(Hexadecimal.padded(UInt64(number), digits: 8)): "
        + "00000000-00000000-00000000-00000000"
    }
    #expect(
      PlainDump.failure(PlainDump.cpu(lines.joined(separator: "\n")))
        == "line 4097: one logical CPU with more than 4096 leaves")
  }
}
