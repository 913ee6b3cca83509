extension Catalogue {
  /// CPUID leaf 10h, subleaf 0, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0010_EBX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 10H; docs/sources.md, "Features".
  static let leaf10EBX = WordDefinition(
    WordID(0x10, 0, .ebx),
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

extension Catalogue {
  /// CPUID leaf 10h, subleaf 1, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0010_ECX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 10H; docs/sources.md, "Features".
  static let leaf10Subleaf1ECX = WordDefinition(
    WordID(0x10, 1, .ecx),
    [
      .init(
        1, "l3_cat_cos_infreq_updates", .intel, .intersect, "L3 shares should be changed seldom"),
      .init(2, "cdp_l3", linux: "cdp_l3", .both, .intersect, "L3 shares apart for code and data"),
      .init(3, "l3_cat_sparse_1s", .intel, .intersect, "L3 capacity masks may have gaps"),
    ])
}

extension Catalogue {
  /// CPUID leaf 10h, subleaf 2, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 10H; docs/sources.md, "Features".
  static let leaf10Subleaf2ECX = WordDefinition(
    WordID(0x10, 2, .ecx),
    [
      .init(
        1, "l2_cat_cos_infreq_updates", .intel, .intersect, "L2 shares should be changed seldom"),
      .init(2, "cdp_l2", linux: "cdp_l2", .intel, .intersect, "L2 shares apart for code and data"),
      .init(3, "l2_cat_sparse_1s", .intel, .intersect, "L2 capacity masks may have gaps"),
    ])
}

extension Catalogue {
  /// CPUID leaf 10h, subleaf 3, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 10H; docs/sources.md, "Features".
  static let leaf10Subleaf3ECX = WordDefinition(
    WordID(0x10, 3, .ecx),
    [
      .init(
        0, "per_thread_mba", .intel, .intersect,
        "Bandwidth throttled by logical processor, not by core"),
      .init(2, "mba_delay_linear", .intel, .intersect, "Bandwidth delay values are linear"),
    ])
}
