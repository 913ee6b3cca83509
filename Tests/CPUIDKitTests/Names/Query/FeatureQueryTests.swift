import CPUIDKit
import Testing

struct FeatureQueryTests {
  private func names(_ text: String) throws -> [String] {
    try FeatureQuery(text).matches.map(\.definition.name)
  }

  @Test(arguments: [
    ("sse4_1", "sse4_1"), ("sse4.1", "sse4_1"), ("SSE4-1", "sse4_1"), ("pni", "sse3"),
    ("7.0.ebx[16]", "avx512f"), ("00000007.0.ebx[16]", "avx512f"), ("7.0.EBX.16", "avx512f"),
    ("0x7.0x0.ebx[16]", "avx512f"), ("msr:0000010a[17]", "fb_clear"), ("10a[17]", "fb_clear"),
  ])
  func `a feature is found by any name and by its place`(text: String, name: String) throws {
    let found = try names(text)
    let bit = try #require(found.first.flatMap { Catalogue.bit(named: $0) })
    #expect(found.count == 1)
    // The catalogue's own spelling decides; the row says the name in one of its columns.
    let row = try #require(bit.definition)
    let all = [row.name, row.linux, row.xen, row.libvirt, row.qemu].compactMap { $0 }
    #expect(all.map { Vocabulary.key($0) }.contains(Vocabulary.key(name)), "\(all)")
  }

  @Test(arguments: [
    ("0xc0011004[53]", "00000001.0.ecx[21]"), ("c0011004[5]", "00000001.0.edx[5]"),
    ("0xC0011002[16]", "00000007.0.ebx[16]"), ("0x130[32]", "00000001.0.edx[0]"),
    ("478[0]", "00000001.0.ecx[0]"),
  ])
  func `a bit of an MSR is the bit that it changes`(text: String, bit: String) throws {
    let match = try #require(try FeatureQuery(text).matches.first)
    #expect(match.bit.description == bit)
    #expect(match.registers.contains { text.lowercased().hasSuffix("[\($0.position)]") })
  }

  @Test(arguments: [
    ("prefetchi", ["prefetchiti", "amd_prefetchi"]), ("ssb-no", ["amd_ssb_no", "intel_ssb_no"]),
    ("mba", ["mba", "amd_mba"]), ("ibrs", ["spec_ctrl", "amd_ibrs"]),
    ("stibp", ["intel_stibp", "amd_stibp"]),
    ("ssbd", ["intel_ssbd", "amd_ssbd", "virt_ssbd"]),
  ])
  func `a name that means several bits shows them all`(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
    #expect(try FeatureQuery(text).matches.allSatisfy { !$0.naming.isEmpty })
  }

  @Test
  func `every name in the catalogue and every place finds its bit`() throws {
    for (index, word) in Catalogue.words.enumerated() {
      for row in word.features {
        let bit = FeatureBit(word: index, position: row.bit)
        let texts = [row.name, row.linux, row.xen, row.libvirt, row.qemu, "\(bit)"]
        for text in texts.compactMap({ $0 }) {
          #expect(try FeatureQuery(text).matches.contains { $0.bit == bit }, "\(text)")
        }
      }
    }
  }

  @Test
  func `shared flags of Linux name features of the catalogue`() throws {
    for name in ["ibrs", "ibpb", "stibp", "ssbd"] {
      let matches = try FeatureQuery(name).matches
      #expect(matches.count { $0.naming.contains(.sharedLinuxFlag) } >= 2, "\(name)")
    }
  }

  @Test(arguments: [
    ("avx512x", "nobody calls a feature 'avx512x'; did you mean avx512f?"),
    ("", "nobody calls a feature ''; docs/catalogue.md lists them all"),
    ("7.0.ebx[32]", "does not end in a bit's number; give one from 0 to 31"),
    ("0xc0011004[64]", "give one from 0 to 63"), ("7.0.ebx[]", "give one from 0 to 31"),
    ("7.9.ebx[1]", "has no features that poolcpu knows"),
    ("0x10[1]", "has no features that poolcpu knows"),
    ("x[1]", "is no place of a bit"), ("-1[1]", "is no place of a bit"),
    ("0xc0011002[40]", "what CPUID_7_Features holds"),
    ("msr:0000010a[60]", "nobody has named the bit at"),
  ])
  func `what means no feature is told in one sentence`(text: String, message: String) throws {
    let error = try #require(throws: FeatureQueryError.self) { try FeatureQuery(text) }
    #expect(error.description.contains(message), "\(error)")
  }
}
