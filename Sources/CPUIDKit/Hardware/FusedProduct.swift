/// Features that a design has and that some products made of it are sold without.
package struct FusedProduct {
  package let products: [ProductName]
  /// The CPUs made of the design.
  package let cpus: [CPURange]
  package let features: FeatureSet

  /// Intel's CPUs of family 6 or AMD's of 0Fh, by their models.
  private init(
    _ products: [ProductName], family: Int = 6, _ models: [ClosedRange<Int>], _ features: FeatureSet
  ) {
    self.products = products
    cpus = models.map { CPURange(family, $0) }
    self.features = features
  }

  /// The product named in `brand` that is sold without `bit`; `nil` where none is.
  package static func without(
    _ bit: FeatureBit, _ brand: String, _ signature: CPUSignature?
  ) -> ProductName? {
    guard let signature else { return nil }
    let rows = all.filter {
      $0.features.contains(bit) && $0.cpus.contains { $0.contains(signature) }
    }
    guard !rows.isEmpty else { return nil }
    let sold = ProductName.names(in: brand)
    return rows.flatMap(\.products).first { sold.contains($0) }
  }

  private static let westmere = 0x25...0x25
  private static let sandyBridge = 0x2a...0x2a
  private static let ivyBridge = 0x3a...0x3a
  private static let haswell = [0x3c...0x3c, 0x45...0x46]
  private static let broadwell = [0x3d...0x3d, 0x47...0x47]
  /// Skylake, Kaby Lake, Coffee Lake and the first Comet Lake.
  private static let skylake = [0x4e...0x4e, 0x5e...0x5e, 0x8e...0x8e, 0x9e...0x9e]
  private static let cometLake = [0xa5...0xa6]

  /// Every row.
  ///
  /// Source: Intel's and AMD's product pages, as the CPUID dumps of InstLatx64 and libcpuid bear them out: no dump
  /// of a row's products shows its features, and dumps of other products of the same designs do. A test holds the
  /// table against them.
  package static let all: [FusedProduct] = [
    .init([.celeron, .pentium], [0x17...0x17], [.sse4_1]),
    .init([.celeron, .pentium, .coreI3], [westmere, sandyBridge, ivyBridge], [.aes]),
    .init([.celeron, .pentium], [0x37...0x37], [.aes]),
    .init([.celeron, .pentium, .coreI3], [ivyBridge], [.rdrand]),
    .init([.coreI3], [0x66...0x66], [.hle, .rtm]),
    .init([.celeron, .pentium], [sandyBridge, ivyBridge], [.avx, .f16c]),
    .init(
      [.celeron, .pentium], haswell + broadwell + skylake + cometLake,
      [.avx, .f16c, .fma, .bmi1, .avx2, .bmi2, .adx]),
    .init(
      [.celeron, .pentium, .coreI3], haswell + broadwell + skylake + cometLake, [.hle, .rtm]),
    .init([.core, .celeron, .pentium], [westmere, sandyBridge, ivyBridge], [.pdpe1gb]),
    .init(
      [.celeron, .pentium, .atom], [0x96...0x96, 0x9c...0x9c], [.pdpe1gb]),
    .init([.core], [0x55...0x55], [.pku, .ospke]),
    .init([.core, .celeron, .pentium], skylake, [.pku, .ospke]),
    // SGX is deprecated in the data sheets of Core 11000 and switched off in all of Tiger Lake.
    .init(
      [.core, .celeron, .pentium], [0x8c...0x8d, 0xa7...0xa7],
      [.sgx, .sgx_lc, .sgx1, .sgx2]),
    .init([.sempron], family: 0x0f, [0x00...0x1f], [.lm]),
  ]
}
