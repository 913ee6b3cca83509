extension Catalogue {
  /// CPUID leaf 24h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 24H; Intel 361050 (AVX10 architecture
  /// specification); docs/sources.md, "Features".
  ///
  /// Not features: [7:0] is the AVX10 version (Intel SDM volume 2A, leaf 24H).
  static let leaf24EBX = WordDefinition(
    WordID(0x24, 0, .ebx), nonFeatureBits: 0x0000_00ff,
    [
      .init(
        16, "avx10_128", libvirt: "avx10-128", qemu: "avx10-128", .intel, .intersect, kvm: .asHost,
        "AVX10 on 128-bit vectors"),
      .init(
        17, "avx10_256", libvirt: "avx10-256", qemu: "avx10-256", .intel, .intersect, kvm: .asHost,
        "AVX10 on 256-bit vectors"),
      .init(
        18, "avx10_512", libvirt: "avx10-512", qemu: "avx10-512", .intel, .intersect, kvm: .asHost,
        "AVX10 on 512-bit vectors"),
    ])
}

extension Catalogue {
  /// CPUID leaf 24h, subleaf 1, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 24H; Intel 361050 (AVX10 architecture
  /// specification); docs/sources.md, "Features".
  static let leaf24Subleaf1ECX = WordDefinition(
    WordID(0x24, 1, .ecx),
    [
      .init(
        2, "avx10_vnni_int", libvirt: "avx10-vnni-int", qemu: "avx10-vnni-int", .intel, .intersect,
        kvm: .asHost, "AVX10 dot products of integers of either sign")
    ])
}
