@testable import CPUIDKit
import Testing

/// Products that are sold without what their design has.
struct FusedProductTests {
  private static let brands: [(String, Set<ProductName>)] = [
    ("Intel(R) Core(TM) i3-6100 CPU @ 3.70GHz", [.core, .coreI3]),
    ("Intel(R) Celeron(R) CPU G1610 @ 2.60GHz", [.celeron]),
    ("Pentium(R) Dual-Core  CPU      E5200  @ 2.50GHz", [.pentium, .core]),
    ("Intel(R) Xeon(R) Gold 6154 CPU @ 3.00GHz", [.xeon]), ("", []),
  ]

  @Test(arguments: brands)
  func `a brand string names a product`(brand: String, names: Set<ProductName>) {
    #expect(ProductName.names(in: brand) == names)
  }

  @Test func `rows name products, CPUs and features`() {
    for row in FusedProduct.all {
      #expect(!row.products.isEmpty && !row.cpus.isEmpty && !row.features.isEmpty)
    }
  }

  @Test func `a Pentium of Skylake has no AVX, and a Core has`() throws {
    let bit = try #require(Catalogue.bit(named: "avx2"))
    let skylake = CPUSignature(leaf1EAX: 0x0005_06e3)
    #expect(FusedProduct.without(bit, "Intel(R) Pentium(R) CPU G4400", skylake) == .pentium)
    #expect(FusedProduct.without(bit, "Intel(R) Core(TM) i5-6600K", skylake) == nil)
  }
}
