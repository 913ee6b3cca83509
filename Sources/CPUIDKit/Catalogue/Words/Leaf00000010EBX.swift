extension Catalogue {
  /// CPUID leaf 10h, subleaf 0, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0010_EBX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 10H; reference/features.tsv.
  static let leaf10EBX = WordDefinition(
    WordName(0x10, 0, .ebx),
    [
      .init(1, "cat_l3", linux: "cat_l3", .both, .intersect, "L3 cache can be divided among tasks"),
      .init(
        2, "cat_l2", linux: "cat_l2", .intel, .intersect, "L2 cache can be divided among tasks"),
      .init(
        3, "mba", linux: "mba", .intel, .intersect,
        "Memory bandwidth can be throttled by class (Intel)"),
      .init(5, "cba", .intel, .intersect, "Cache bandwidth can be allocated by class (one source)"),
      .init(
        6, "resource_priority", .intel, .intersect,
        "Resources can be ordered by priority (one source)"),
    ])
}
