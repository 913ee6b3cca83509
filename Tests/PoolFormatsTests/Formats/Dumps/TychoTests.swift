internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct TychoTests {
  static func cpu(_ header: String? = nil, _ mark: String = ":00 =") -> String {
    (header.map { "\($0)\n" } ?? "") + """
      CPUID 00000000\(mark) 00000001 68747541 444d4163 69746e65 | ....AuthcAMDenti
      CPUID 00000001\(mark) 00000f4a 00000800 00000000 078bfbff | J...............
      CPUID 80000000\(mark) 80000001 68747541 444d4163 69746e65 | ....AuthcAMDenti
      CPUID 80000001\(mark) 00000f4a 00000000 00000000 e1d3fbff | J...............

      """
  }

  private func record(_ text: String) throws -> HostRecord {
    let bytes = Array(text.utf8)
    #expect(try Format.recognise(bytes) == .tychoCPUID)
    return try Dump.record(from: bytes, host: "n1", format: .tychoCPUID)
  }

  @Test func `every register of every CPU is read`() throws {
    let record = try record(Self.cpu("CPU 0:") + Self.cpu("CPU 1:"))
    #expect(record.cpus.map(\.number) == [0, 1])
    #expect(record.vendor == .amd)
    #expect(record.cpus.last?.leaves[0x8000_0001]?.edx == 0xe1d3_fbff)
  }

  @Test func `older forms are read`() throws {
    let plain = try record(Self.cpu())
    #expect(try record(Self.cpu(nil, ", results =")) == plain)
    #expect(try record(Self.cpu(nil, ", index 0 =")) == plain)
  }

  @Test func `subleaves are hexadecimal`() throws {
    let line = "CPUID 0000000d:3e = 00000001 00000002 00000003 00000004 | ....\n"
    let record = try record(Self.cpu() + line)
    #expect(record.cpus.first?.leaves[0xd, 0x3e] == CPUIDRegisters(1, 2, 3, 4))
  }

  @Test(arguments: [
    ("Vendor: x", "line 5: expected a line of tycho's cpuid, found \"Vendor: x\""),
    ("CPU one:", "line 5: expected a CPU's number and a colon, found \"one:\""),
    (
      "CPUID 00000007:00 = 00000000 00000000 00000000",
      "line 5: a line of tycho's cpuid has 4 registers, found 3"
    ),
    (
      "CPUID 00000007:00 = 00000000 00000000 00000000 00000000 00000000",
      "line 5: a line of tycho's cpuid has 4 registers, found 5"
    ),
    (
      "CPUID 00000007 00000000 00000000 00000000 00000000",
      "line 5: expected a subleaf as in ':00 =', found \" 00000000 00000000 00000000 00000000\""
    ),
    (
      "CPUID 0000007:00 = 00000000 00000000 00000000 00000000",
      "line 5: a register in a line of tycho's cpuid has 8 hexadecimal digits, found 7 "
        + "(\"0000007\")"
    ),
  ])
  func `a line that is not whole is refused`(line: String, sentence: String) {
    do throws(DumpError) {
      _ = try Dump.record(
        from: Array((Self.cpu() + line).utf8), host: "n1", format: .tychoCPUID)
      Issue.record("read")
    } catch {
      #expect(error.description == sentence)
    }
  }
}
