extension Catalogue {
  /// CPUID leaf 1Ch, EAX; the supported depths are a number.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf1CEAX = WordDefinition(
    WordName(0x1c, 0, .eax), numbers: 0x0000_00ff, isOptional: true,
    [
      .init(
        30, "lbr_deep_c_reset", .intel, .intersect,
        "Last branch records may be lost in deep sleep (one source)"),
      .init(
        31, "lbr_ip_is_lip", .intel, .intersect,
        "Last branch records hold linear addresses (one source)"),
    ])
}
