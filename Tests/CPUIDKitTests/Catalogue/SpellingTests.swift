import CPUIDKit
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("avx3", "avx"), ("sse4.1", "sse4_1"), ("sse4-2", "sse4_2"), ("AVX2", nil), ("aex", "aes"),
    ("avx512_vbmi2x", "avx512_vbmi2"), ("pclmuldq", "pclmulqdq"), ("", nil), ("q", nil),
    ("quantum", nil), ("fma5", "fma"),
  ])
  func `the likeliest name is what products call so, or one that is spelt nearly so`(
    text: String, name: String?
  ) {
    #expect(Catalogue.likeliestName(for: text) == name)
  }

  @Test
  func `every product's name leads to a feature that has it`() {
    for row in Catalogue.words.flatMap(\.features) {
      for name in [row.linux, row.xen, row.libvirt, row.qemu].compactMap({ $0 }) {
        #expect(Catalogue.likeliestName(for: name) != nil, "\(name)")
      }
    }
  }
}
