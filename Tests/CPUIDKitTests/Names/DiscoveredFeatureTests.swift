import CPUIDKit
import Testing

/// The names of Node Feature Discovery against the bits that its package reads.
struct DiscoveredFeatureTests {
  /// Name, vendor, register and bit, as the package's source tests them.
  private static let rows: [(String, CPUVendor, WordID, Int)] = [
    ("X87", .intel, WordID(1, 0, .edx), 0), ("CMPXCHG8", .intel, WordID(1, 0, .edx), 8),
    ("SYSEE", .amd, WordID(1, 0, .edx), 11), ("CMOV", .amd, WordID(1, 0, .edx), 15),
    ("SSE3", .amd, WordID(1, 0, .ecx), 0), ("CLMUL", .intel, WordID(1, 0, .ecx), 1),
    ("VMX", .intel, WordID(1, 0, .ecx), 5), ("FMA3", .amd, WordID(1, 0, .ecx), 12),
    ("CX16", .intel, WordID(1, 0, .ecx), 13), ("SSE4", .intel, WordID(1, 0, .ecx), 19),
    ("SSE42", .intel, WordID(1, 0, .ecx), 20), ("AESNI", .amd, WordID(1, 0, .ecx), 25),
    ("AVX2", .amd, WordID(7, 0, .ebx), 5), ("ERMS", .intel, WordID(7, 0, .ebx), 9),
    ("AVX512F", .amd, WordID(7, 0, .ebx), 16), ("SHA", .amd, WordID(7, 0, .ebx), 29),
    ("CETSS", .amd, WordID(7, 0, .ecx), 7), ("AVX512VNNI", .amd, WordID(7, 0, .ecx), 11),
    ("AVX512VPOPCNTDQ", .intel, WordID(7, 0, .ecx), 14), ("SGXLC", .intel, WordID(7, 0, .ecx), 30),
    ("FSRM", .intel, WordID(7, 0, .edx), 4), ("AVX512VP2INTERSECT", .intel, WordID(7, 0, .edx), 8),
    ("TSXLDTRK", .intel, WordID(7, 0, .edx), 16), ("HYBRID_CPU", .intel, WordID(7, 0, .edx), 15),
    ("AMXBF16", .intel, WordID(7, 0, .edx), 22), ("IBPB", .intel, WordID(7, 0, .edx), 26),
    ("IBPB", .amd, WordID(0x8000_0008, 0, .ebx), 12), ("STIBP", .intel, WordID(7, 0, .edx), 27),
    ("STIBP", .amd, WordID(0x8000_0008, 0, .ebx), 15),
    ("SPEC_CTRL_SSBD", .intel, WordID(7, 0, .edx), 31),
    ("SPEC_CTRL_SSBD", .amd, WordID(0x8000_0008, 0, .ebx), 24),
    ("PSFD", .amd, WordID(0x8000_0008, 0, .ebx), 28),
    ("IA32_ARCH_CAP", .intel, WordID(7, 0, .edx), 29), ("AVXVNNI", .intel, WordID(7, 1, .eax), 4),
    ("MOVSB_ZL", .intel, WordID(7, 1, .eax), 10), ("STOSB_SHORT", .intel, WordID(7, 1, .eax), 11),
    ("CMPSB_SCADBS_SHORT", .intel, WordID(7, 1, .eax), 12),
    ("LAHF", .amd, WordID(0x8000_0001, 0, .ecx), 0),
    ("LZCNT", .amd, WordID(0x8000_0001, 0, .ecx), 5),
    ("TOPEXT", .amd, WordID(0x8000_0001, 0, .ecx), 22),
    ("AMD3DNOWEXT", .amd, WordID(0x8000_0001, 0, .edx), 30),
    ("CLZERO", .amd, WordID(0x8000_0008, 0, .ebx), 0),
    ("INT_WBINVD", .amd, WordID(0x8000_0008, 0, .ebx), 13),
    ("IBRS", .amd, WordID(0x8000_0008, 0, .ebx), 14),
    ("STIBP_ALWAYSON", .amd, WordID(0x8000_0008, 0, .ebx), 17),
    ("SVMNP", .amd, WordID(0x8000_000A, 0, .edx), 0),
    ("SVML", .amd, WordID(0x8000_000A, 0, .edx), 2),
    ("TSCRATEMSR", .amd, WordID(0x8000_000A, 0, .edx), 4),
    ("SVMDA", .amd, WordID(0x8000_000A, 0, .edx), 7),
    ("SEV", .amd, WordID(0x8000_001F, 0, .eax), 1),
  ]

  @Test(arguments: rows)
  func `a name is the bit that the package reads`(
    name: String, vendor: CPUVendor, word: WordID, bit: Int
  ) throws {
    let found = try #require(DiscoveredFeature.bit(named: name, of: vendor), "\(name)")
    #expect(Catalogue.words[found.word].name == word && found.position == bit, "\(found.label)")
  }

  @Test(arguments: ["HTT", "FXSROPT", "AMXTF32", "NOBODYS", ""])
  func `what is no single bit has none`(name: String) {
    #expect(DiscoveredFeature.bit(named: name, of: .intel) == nil)
  }

  @Test func `a bit of another vendor's CPUs is none`() {
    #expect(DiscoveredFeature.bit(named: "SVMNP", of: .intel) == nil)
    #expect(DiscoveredFeature.bit(named: "IBPB", of: nil) == nil)
  }
}
