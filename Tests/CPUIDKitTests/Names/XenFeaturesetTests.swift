import CPUIDKit
import Testing

struct XenFeaturesetTests {
  @Test
  func `each word is one of the catalogue's, and comes once`() {
    #expect(Set(WordOrder.xen).count == WordOrder.xen.count)
    #expect(WordOrder.xen.allSatisfy { Catalogue.index(of: $0) != nil })
  }

  @Test(arguments: [
    (0, "fpu"), (1, "pni"), (2, "lm"), (3, "svm"), (4, "xsavec"), (5, "avx2"), (6, "pku"),
    (7, "invtsc"), (8, "amd_ibpb"), (9, "md_clear"), (11, "lfence_dispatch"),
    (16, "rdctl_no"),
  ])
  func `a feature is in the word where Xen has it`(place: Int, name: String) throws {
    let bit = try #require(Catalogue.bit(named: name), "\(name)")
    var values = [RegisterValue](repeating: [], count: WordOrder.xen.count)
    values[place] = .bit(bit.position)
    #expect(XenFeatureset.features(of: values).names == [name])
    #expect(XenFeatureset.values(of: XenFeatureset.features(of: values)) == values)
  }

  @Test
  func `words left out at the end are zero, and more than Xen has are not looked at`() {
    #expect(XenFeatureset.features(of: [0x1]).names == ["fpu"])
    #expect(XenFeatureset.features(of: []) == FeatureSet())
    let long = [RegisterValue](repeating: [], count: WordOrder.xen.count) + [.all]
    #expect(XenFeatureset.features(of: long) == FeatureSet())
  }

  @Test
  func `all bits of the words have a place, and no others`() {
    let outside = FeatureSet.all.subtracting(XenFeatureset.bits)
    #expect(WordOrder.xen.allSatisfy { outside[$0] == [] })
  }
}
