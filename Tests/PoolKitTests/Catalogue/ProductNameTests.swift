internal import PoolKit
internal import Testing

/// What other products call a feature, and where one name means two bits.
struct ProductNameTests {
  struct Product: CustomTestStringConvertible {
    let testDescription: String
    let name: @Sendable (FeatureDefinition) -> String?
    /// Names that the product uses for several bits, by canonical name.
    let shared: [String: Set<String>]
  }

  static let products = [
    // Linux shows one flag whether Intel's leaf 10h or AMD's 8000_0008 offers the throttling.
    Product(
      testDescription: "Linux", name: { $0.linux }, shared: ["mba": ["mba", "amd_mba"]]),
    Product(testDescription: "Xen", name: { $0.xen }, shared: [:]),
    Product(testDescription: "libvirt", name: { $0.libvirt }, shared: [:]),
    Product(testDescription: "QEMU", name: { $0.qemu }, shared: [:]),
  ]

  @Test(arguments: products)
  func `a product's name means one bit but for the named exceptions`(product: Product) {
    var owners: [String: Set<String>] = [:]
    for row in Catalogue.words.flatMap(\.features) {
      if let name = product.name(row) { owners[name, default: []].insert(row.name) }
    }
    #expect(owners.filter { $0.value.count > 1 } == product.shared)
  }

  @Test(arguments: products)
  func `a product's names have neither spaces nor upper case`(product: Product) {
    for name in Catalogue.words.flatMap(\.features).compactMap(product.name) {
      #expect(!name.isEmpty && name == name.lowercased() && !name.contains(" "))
    }
  }

  @Test func `ssb-no and prefetchi are other bits in Xen than in QEMU`() throws {
    let rows = Catalogue.words.flatMap(\.features)
    #expect(rows.first { $0.xen == "ssb-no" }?.name == "amd_ssb_no")
    #expect(rows.first { $0.qemu == "ssb-no" }?.name == "intel_ssb_no")
    #expect(rows.first { $0.xen == "prefetchi" }?.name == "prefetchiti")
    #expect(rows.first { $0.qemu == "prefetchi" }?.name == "amd_prefetchi")
  }
}
