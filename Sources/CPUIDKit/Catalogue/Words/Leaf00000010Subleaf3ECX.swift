extension Catalogue {
  /// CPUID leaf 10h, subleaf 3, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 10H; reference/features.tsv.
  static let leaf10Subleaf3ECX = WordDefinition(
    WordName(0x10, 3, .ecx),
    [
      .init(
        0, "per_thread_mba", .intel, .intersect,
        "Bandwidth throttled by logical processor, not by core"),
      .init(2, "mba_delay_linear", .intel, .intersect, "Bandwidth delay values are linear"),
    ])
}
