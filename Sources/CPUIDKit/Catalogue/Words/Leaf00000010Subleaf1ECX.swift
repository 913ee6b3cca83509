extension Catalogue {
  /// CPUID leaf 10h, subleaf 1, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0010_ECX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 10H; reference/features.tsv.
  static let leaf10Subleaf1ECX = WordDefinition(
    WordName(0x10, 1, .ecx),
    [
      .init(
        1, "l3_cat_cos_infreq_updates", .intel, .intersect, "L3 shares should be changed seldom"),
      .init(2, "cdp_l3", linux: "cdp_l3", .both, .intersect, "L3 shares apart for code and data"),
      .init(3, "l3_cat_sparse_1s", .intel, .intersect, "L3 capacity masks may have gaps"),
    ])
}
