internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct XenPolicyTests {
  /// What `xen-cpuid -p` prints, cut down.
  static let listing =
    "Xen reports there are maximum 120 leaves and 2 MSRs\n" + policy("Raw", 0x78b_fbff)
    + "PV Max policy not supported by Xen\n" + policy("HVM Max", 0x1)

  static func policy(_ name: String, _ features: UInt32) -> String {
    """
    \(name) policy: 9 leaves, 2 MSRs
     CPUID:
      leaf     subleaf  -> eax      ebx      ecx      edx
      00000000:ffffffff -> 0000000d:68747541:444d4163:69746e65
      00000001:ffffffff -> 00a20f10:00000800:00000000:\(RegisterValue(rawValue: features))
      00000007:00000000 -> 00000000:219c95a9:0040068c:00000000
      80000000:ffffffff -> 80000008:68747541:444d4163:69746e65
      80000001:ffffffff -> 00a20f10:00000000:00000001:20100800
     MSRs:
      index    -> value
      000000ce -> 0000000080000000
      0000010a -> 0000000000000000

    """
  }

  private func record(_ text: String) throws(DumpError) -> HostRecord {
    let bytes = Array(text.utf8)
    let format = try Format.recognise(bytes)
    #expect(format == .xenPolicy)
    return try Dump.record(from: bytes, host: "n1", format: .xenPolicy)
  }

  @Test func `of many policies the hardware's is taken`() throws {
    let record = try record(Self.listing)
    let cpu = try #require(record.cpus.first)
    #expect(record.cpus.count == 1)
    #expect(record.vendor == .amd)
    #expect(cpu.leaves[1]?.edx == 0x78b_fbff)
    #expect(cpu.leaves[7]?.ebx == 0x219c_95a9)
    #expect(cpu.msrs == [0xce: .value(0x8000_0000), 0x10a: .value(0)])
  }

  @Test func `of many policies the others are Xen's views of the host`() throws {
    let record = try record(
      Self.policy("Raw", 3) + Self.policy("Host", 2) + Self.policy("HVM Max", 1))
    #expect(record.cpus.first?.leaves[1]?.edx == 3)
    #expect(record.xen?.domain == nil)
    #expect(record.xen?.policies.keys.sorted() == [.host, .hvmMax])
    #expect(record.xen?.policies[.hvmMax]?.leaves[1]?.edx == 1)
    #expect(record.xen?.policies[.host]?.msrs == [0xce: 0x8000_0000, 0x10a: 0])
    #expect(record.views == [.hardware, .xenHost, .xenHVMMax])
    #expect(try HostProfile(of: record, as: .xenHost).words[WordID(1, 0, .edx)] == 0x202)
  }

  @Test func `a policy without leaves is of guests that Xen does not run there`() throws {
    let empty = """
      HVM Default policy: 4 leaves, 2 MSRs
       CPUID:
        leaf     subleaf  -> eax      ebx      ecx      edx
       MSRs:
        index    -> value
        000000ce -> 0000000000000000
        0000010a -> 0000000000000000

      """
    let text = Self.policy("Raw", 3) + Self.policy("PV Max", 1)
    #expect(try record(text + empty).xen?.policies.keys.sorted() == [.pvMax])
    #expect(throws: DumpError.self) {
      try record(text + empty.replacing("0000010a", with: "MSRs:"))
    }
    #expect(throws: DumpError.self) { try record(empty) }
    #expect(throws: DumpError.self) {
      try record(empty.replacing("HVM Default", with: "Raw") + Self.policy("PV Max", 1))
    }
  }

  @Test func `a raw policy alone says nothing of guests`() throws {
    #expect(try record(Self.policy("Raw", 1)).xen == nil)
    #expect(throws: DumpError.self) {
      try XenPolicyText.policies(in: Array(Self.policy("Raw", 1).utf8))
    }
    let text = Self.policy("Raw", 1) + Self.policy("PV Max", 1)
    #expect(try XenPolicyText.policies(in: Array(text.utf8)).runsHVM == false)
  }

  @Test func `a policy alone may be any`() throws {
    let record = try record(Self.policy("Domain 3", 0x1))
    #expect(record.cpus.first?.leaves[1]?.edx == 0x1)
  }

  @Test func `leaves that every Xen keeps and none prints are zero, others are unread`() throws {
    let leaves = try #require(try record(Self.listing).cpus.first?.leaves)
    #expect(leaves[0xd, 1] == .zero)
    #expect(leaves[0x8000_0008] == .zero)
    #expect(leaves[5] == .zero)
    #expect(leaves[7, 1] == nil)
    #expect(leaves[0x8000_0021] == nil)
  }

  @Test(arguments: [
    (
      policy("Host", 1) + policy("HVM Max", 1),
      "expected a policy 'Raw', or one alone, found \"Host, HVM Max\""
    ),
    (
      policy("Raw", 1).replacing("0000010a -> 0000000000000000", with: ""),
      "policy Raw has not all of its 2 MSRs; the dump seems to be cut off"
    ),
    (
      "Raw policy: 1 leaves, 0 MSRs\n",
      "policy Raw has not all of its 0 MSRs; the dump seems to be cut off"
    ),
    (
      policy("Raw", 1).replacing("0000010a -> 0000000000000000", with: "0000010a -> 00"),
      "line 12: expected 16 digits of an MSR, found the end of the line"
    ),
    (
      policy("Raw", 1).replacing(":20100800", with: ""),
      "line 8: a line of a policy has 4 registers, found 3"
    ),
    (
      policy("Raw", 1).replacing(":20100800", with: ":20100800:"),
      "line 8: a line of a policy has 4 registers, found 5"
    ),
    (
      policy("Raw", 1).replacing("00000007:00000000 ->", with: "00000007:00000000 ="),
      "line 6: expected an arrow, found \" = 00000000:219c95a9:0040068c:00000000\""
    ),
    (
      policy("Raw", 1).replacing("00000007:00000000", with: "00000007"),
      "line 6: expected 16 digits of an MSR, found \":219c95a9:0040068c:00000000\""
    ),
    (
      policy("Raw", 1).replacing(" MSRs:\n", with: "hello\n"),
      "line 9: expected a register in a line of a policy, found \"hello\""
    ),
  ])
  func `a policy that is not whole is refused`(text: String, sentence: String) {
    #expect(throws: DumpError.self) { try record(text) }
    do throws(DumpError) { _ = try record(text) } catch {
      #expect(error.description == sentence)
    }
  }
}
