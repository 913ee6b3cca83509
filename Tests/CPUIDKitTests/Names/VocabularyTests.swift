import CPUIDKit
import Testing

struct VocabularyTests {
  @Test(arguments: Vocabulary.allCases)
  func `every name leads back to the bit that has it`(vocabulary: Vocabulary) {
    for bit in vocabulary.bits.bits {
      let name = vocabulary.name(of: bit) ?? ""
      #expect(vocabulary.bits(named: name).contains(bit), "\(name)")
    }
  }

  @Test(arguments: Vocabulary.allCases)
  func `a product calls no two bits by one name, but for Linux's mba`(vocabulary: Vocabulary) {
    let names = vocabulary.bits.bits.compactMap(vocabulary.name)
    let repeated = Set(names.filter { vocabulary.bits(named: $0).count > 1 })
    #expect(repeated == (vocabulary == .linux ? ["mba"] : []))
  }

  @Test(arguments: ["sse4.1", "sse4_1", "SSE4-1"])
  func `case and separators make no difference`(name: String) {
    #expect(Vocabulary.qemu.bits(named: name).map(\.name) == ["sse4_1"])
  }

  @Test func `one word means different bits in different products`() {
    #expect(Vocabulary.xen.bits(named: "ssbd").map(\.name) == ["intel_ssbd"])
    #expect(Vocabulary.xen.bits(named: "ibrs").map(\.name) == ["amd_ibrs"])
    #expect(Vocabulary.xen.bits(named: "ssb-no") != Vocabulary.qemu.bits(named: "ssb-no"))
  }

  @Test func `a stranger means nothing`() {
    #expect(Vocabulary.libvirt.bits(named: "avx1024").isEmpty)
  }
}
