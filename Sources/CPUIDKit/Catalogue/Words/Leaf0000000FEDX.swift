extension Catalogue {
  /// CPUID leaf Fh, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000F_EDX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0FH; reference/features.tsv.
  static let leafFEDX = WordDefinition(
    WordName(0xf, 0, .edx),
    [
      .init(
        1, "cqm_llc", linux: "cqm_llc", .both, .intersect,
        "Monitoring of the last-level cache (leaf 0Fh, subleaf 1)")
    ])
}
