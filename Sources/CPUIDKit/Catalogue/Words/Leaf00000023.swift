extension Catalogue {
  /// CPUID leaf 23h, EBX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf23EBX = WordDefinition(
    WordID(0x23, 0, .ebx), isOptional: true,
    [
      .init(
        0, "perfmon_unitmask2", .intel, .intersect,
        "Event selection has a second unit mask (one source)"),
      .init(1, "perfmon_eq", .intel, .intersect, "Event selection has the EQ bit (one source)"),
      .init(
        2, "rdpmc_user_disable", .intel, .intersect,
        "Reading counters at user level can be switched off (one source)"),
    ])
}
