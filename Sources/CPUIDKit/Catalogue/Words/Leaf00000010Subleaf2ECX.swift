extension Catalogue {
  /// CPUID leaf 10h, subleaf 2, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 10H; reference/features.tsv.
  static let leaf10Subleaf2ECX = WordDefinition(
    WordName(0x10, 2, .ecx),
    [
      .init(
        1, "l2_cat_cos_infreq_updates", .intel, .intersect, "L2 shares should be changed seldom"),
      .init(2, "cdp_l2", linux: "cdp_l2", .intel, .intersect, "L2 shares apart for code and data"),
      .init(3, "l2_cat_sparse_1s", .intel, .intersect, "L2 capacity masks may have gaps"),
    ])
}
