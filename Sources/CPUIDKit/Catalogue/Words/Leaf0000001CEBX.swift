extension Catalogue {
  /// CPUID leaf 1Ch, EBX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CEBX = WordDefinition(
    WordName(0x1c, 0, .ebx), isOptional: true,
    [
      .init(
        0, "lbr_cpl", .intel, .intersect, "Branch records by privilege level (one source)"),
      .init(
        1, "lbr_branch_filter", .intel, .intersect, "Branch records by kind (one source)"),
      .init(2, "lbr_call_stack", .intel, .intersect, "Branch records as call stack (one source)"),
    ])
}
