extension Catalogue {
  /// CPUID leaf 8000_000Ah, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_000A_ECX; reference/features.tsv.
  static let leaf8000000AECX = WordDefinition(
    WordName(0x8000_000a, 0, .ecx),
    [
      .init(
        3, "guest_pmc_event_filter", .amd, .intersect,
        "Events of a guest's counters can be filtered"),
      .init(4, "pml", .amd, .intersect, "Page modification log of guest writes"),
      .init(6, "x2avic_ext", .amd, .intersect, "Virtual x2APIC for up to 4096 processors"),
    ])
}
