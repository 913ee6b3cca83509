extension Catalogue {
  /// CPUID leaf 1Ch, EAX; the supported depths are a number.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CEAX = WordDefinition(
    WordID(0x1c, 0, .eax), nonFeatureBits: 0x0000_00ff, isOptional: true,
    [
      .init(
        30, "lbr_deep_c_reset", .intel, .intersect,
        "Last branch records may be lost in deep sleep (one source)"),
      .init(
        31, "lbr_ip_is_lip", .intel, .intersect,
        "Last branch records hold linear addresses (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 1Ch, EBX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CEBX = WordDefinition(
    WordID(0x1c, 0, .ebx), isOptional: true,
    [
      .init(
        0, "lbr_cpl", .intel, .intersect, "Branch records by privilege level (one source)"),
      .init(
        1, "lbr_branch_filter", .intel, .intersect, "Branch records by kind (one source)"),
      .init(2, "lbr_call_stack", .intel, .intersect, "Branch records as call stack (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 1Ch, ECX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CECX = WordDefinition(
    WordID(0x1c, 0, .ecx), isOptional: true,
    [
      .init(
        0, "lbr_mispredict", .intel, .intersect, "Branch records tell mispredictions (one source)"),
      .init(1, "lbr_timed", .intel, .intersect, "Branch records hold cycle counts (one source)"),
      .init(2, "lbr_branch_type", .intel, .intersect, "Branch records tell the kind (one source)"),
    ])
}
