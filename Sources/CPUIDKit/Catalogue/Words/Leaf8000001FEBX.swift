extension Catalogue {
  /// CPUID leaf 8000_001Fh, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001F_EBX; reference/features.tsv.
  ///
  /// Not features: [5:0] is the place of the C-bit, [11:6] the loss of physical address bits,
  /// [15:12] the number of VM privilege levels (AMD 24594 appendix E, CPUID Fn8000_001F_EBX).
  static let leaf8000001FEBX = WordDefinition(
    WordName(0x8000_001f, 0, .ebx), numbers: 0x0000_ffff,
    [
      .init(31, "coherency_sfw_no", .amd, .intersect, "SNP needs no cache coherency workaround")
    ])
}
