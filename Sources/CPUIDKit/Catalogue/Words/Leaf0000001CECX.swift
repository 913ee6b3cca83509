extension Catalogue {
  /// CPUID leaf 1Ch, ECX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CECX = WordDefinition(
    WordName(0x1c, 0, .ecx), isOptional: true,
    [
      .init(
        0, "lbr_mispredict", .intel, .intersect, "Branch records tell mispredictions (one source)"),
      .init(1, "lbr_timed", .intel, .intersect, "Branch records hold cycle counts (one source)"),
      .init(2, "lbr_branch_type", .intel, .intersect, "Branch records tell the kind (one source)"),
    ])
}
