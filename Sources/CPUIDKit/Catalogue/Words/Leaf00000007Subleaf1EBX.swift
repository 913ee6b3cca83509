extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); reference/features.tsv.
  static let leaf7Subleaf1EBX = WordDefinition(
    WordName(7, 1, .ebx),
    [
      .init(
        0, "intel_ppin", linux: "intel_ppin", xen: "intel-ppin", .intel, .intersect,
        "Protected inventory number MSRs (4Eh, 4Fh)"),
      .init(1, "pbndkb", .intel, .intersect, "PBNDKB: bind a key blob to the platform"),
      .init(
        3, "cpuid_maxval_lim_rmv", .intel, .intersect,
        "Leaf 0 cannot be limited: IA32_MISC_ENABLE[22] is gone"),
    ])
}
