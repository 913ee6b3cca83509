extension Catalogue {
  /// CPUID leaf 8000_0026h, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0026_EAX; docs/sources.md, "Features".
  ///
  /// Not features: [4:0] is the shift of the APIC id to the next level (AMD 24594 appendix E, CPUID
  /// Fn8000_0026_EAX).
  static let leaf80000026EAX = WordDefinition(
    WordID(0x8000_0026, 0, .eax), nonFeatureBits: 0x0000_001f,
    [
      .init(
        29, "core_has_pwreff_ranking", .amd, .presentation,
        "Cores have an efficiency ranking; presents topology"),
      .init(
        30, "amd_htr_cores", .amd, .presentation, "Cores of different kinds; presents topology"),
      .init(
        31, "domain_core_count_asymm", .amd, .presentation,
        "Domains differ in core count; presents topology"),
    ])
}
