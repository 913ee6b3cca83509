import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Dumps whose lines carry no subleaf.
struct UnnumberedSubleafTests {
  /// A dump of one CPU with XSAVE whose leaf 0Dh has `lines`.
  private static func dump(_ lines: String...) -> [UInt8] {
    let text = """
      CPUID 00000000: 0000000D-68747541-444D4163-69746E65
      CPUID 00000001: 00700F01-00020800-3ED8220B-178BFBFF
      \(lines.map { "CPUID 0000000D: \($0)" }.joined(separator: "\n"))
      CPUID 80000000: 80000001-68747541-444D4163-69746E65
      CPUID 80000001: 00700F01-00000000-154037FF-2FD3FBFF

      """
    return Array(text.utf8)
  }

  @Test func `the AVX state after subleaf 0 is component 2`() throws {
    let bytes = Self.dump(
      "00000007-00000340-00000340-00000000", "00000100-00000240-00000000-00000000")
    let record = try Dump.record(from: bytes, host: "a", format: .instlatx64)
    let leaves = try #require(record.cpus.first?.leaves)
    #expect(leaves[0xd, 0] == CPUIDRegisters(7, 0x340, 0x340, 0))
    #expect(leaves[0xd, 1] == nil)
    #expect(leaves[0xd, 2] == CPUIDRegisters(0x100, 0x240, 0, 0))
  }

  @Test func `lines that no component explains are refused`() {
    let bytes = Self.dump(
      "00000003-00000240-00000240-00000000", "00000000-00000000-00000000-00000000",
      "00000100-00000240-00000000-00000000")
    #expect(throws: DumpError.self) {
      try Dump.record(from: bytes, host: "a", format: .instlatx64)
    }
  }

  @Test func `leaf 1 twice with different registers is refused`() {
    let text = """
      CPUID 00000000: 00000001-68747541-444D4163-69746E65
      CPUID 00000001: 00000662-00000000-00000000-0383F9FF
      CPUID 00000001: 00000662-00000000-00000000-0383FBFF

      """
    #expect(throws: DumpError.self) {
      try Dump.record(from: Array(text.utf8), host: "a", format: .instlatx64)
    }
  }

  /// Dumps that list `[SL 02]` as zero, with AVX in leaf 1 and in XCR0's mask: read as it stands.
  static let listedWithoutAVXState: Set<String> = [
    "instlatx64/AuthenticAMD/AuthenticAMD0810F81_K17_Picasso3_CPUID.txt",
    "instlatx64/AuthenticAMD/AuthenticAMD0810F81_K17_Picasso_CPUID2.txt",
    "instlatx64/GenuineIntel/GenuineIntel00306C3_Haswell_CPUID11.txt",
    "libcpuid/amd/zen+/amd-ryzen-5-3500u-with-radeon-vega-mobile-gfx.test",
  ]

  /// The AVX state has one place on all real CPUs, and subleaf 1 has no bits above 4 in EAX: a
  /// wrong subleaf number would show in one of them.
  @Test(.corpus())
  func `leaf 0Dh of every real dump is numbered as hardware does`() throws {
    var cpus = 0
    for folder in ["instlatx64", "libcpuid"] {
      for file in Corpus.files(in: folder) {
        let bytes = try Corpus.bytes(of: file)
        let path = Corpus.path(of: file)
        guard let format = try? Format.recognise(bytes) else { continue }
        for cpu in try Dump.record(from: bytes, host: path, format: format).cpus {
          guard let first = cpu.leaves[0xd] else { continue }
          if let second = cpu.leaves[0xd, 1] {
            #expect(second.eax.rawValue < 0x20, "\(path): CPU \(cpu.number)")
          }
          if first.eax.contains(.bit(2)), let avx = cpu.leaves[0xd, 2] {
            let isZero = Self.listedWithoutAVXState.contains(path)
            let state = isZero ? .zero : CPUIDRegisters(0x100, 0x240, 0, 0)
            #expect(avx == state, "\(path): CPU \(cpu.number)")
          }
          cpus += 1
        }
      }
    }
    print("leaf 0Dh checked on \(cpus) CPUs")
    #expect(cpus > 0)
  }
}
