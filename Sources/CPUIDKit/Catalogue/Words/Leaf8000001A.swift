extension Catalogue {
  /// CPUID leaf 8000_001Ah, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001A_EAX; docs/sources.md, "Features".
  static let leaf8000001AEAX = WordDefinition(
    WordID(0x8000_001a, 0, .eax),
    [
      .init(0, "fp_128", .amd, .hint, "Vector units are 128 bits wide; tuning only"),
      .init(1, "movu_preferred", .amd, .hint, "Unaligned moves beat split moves; tuning only"),
      .init(2, "fp_256", .amd, .hint, "Vector units are 256 bits wide; tuning only"),
      .init(3, "fp_512", .amd, .hint, "Vector units are 512 bits wide; tuning only"),
    ])
}
