extension Catalogue {
  /// CPUID leaf 24h, subleaf 1, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 24H; Intel 361050 (AVX10 architecture
  /// specification); reference/features.tsv.
  static let leaf24Subleaf1ECX = WordDefinition(
    WordName(0x24, 1, .ecx),
    [
      .init(
        2, "avx10_vnni_int", libvirt: "avx10-vnni-int", qemu: "avx10-vnni-int", .intel, .intersect,
        kvm: .asHost, "AVX10 dot products of integers of either sign")
    ])
}
