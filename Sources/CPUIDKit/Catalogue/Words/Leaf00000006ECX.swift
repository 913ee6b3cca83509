extension Catalogue {
  /// CPUID leaf 6h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0006_ECX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 06H; reference/features.tsv.
  ///
  /// Not features: [15:8] is the number of Thread Director classes (Intel SDM volume 2A, leaf 06H).
  static let leaf6ECX = WordDefinition(
    WordName(6, 0, .ecx), numbers: 0x0000_ff00,
    [
      .init(
        0, "aperfmperf", linux: "aperfmperf", .both, .intersect,
        "APERF and MPERF counters give the effective frequency"),
      .init(1, "acnt2", .intel, .intersect, "Second actual-performance counter ACNT2 (one source)"),
      .init(
        3, "epb", linux: "epb", .intel, .intersect,
        "Performance/energy bias hint (IA32_ENERGY_PERF_BIAS)"),
    ])
}
