extension Catalogue {
  /// CPUID leaf 8000_0020h, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0020_EBX; reference/features.tsv.
  static let leaf80000020EBX = WordDefinition(
    WordName(0x8000_0020, 0, .ebx),
    [
      .init(1, "amd_l3mbe", .amd, .intersect, "Memory bandwidth of the L3 limited by class"),
      .init(2, "smba", .amd, .intersect, "Slow memory bandwidth limited by class"),
      .init(3, "bmec", .amd, .intersect, "Counted bandwidth events can be chosen"),
      .init(4, "l3rr", .amd, .intersect, "L3 ranges can be reserved"),
      .init(5, "abmc", .amd, .intersect, "Bandwidth counters can be assigned"),
      .init(6, "sdciae", .amd, .intersect, "Device data injected into the L3 can be limited"),
      .init(7, "glbe", .amd, .intersect, "Bandwidth enforcement across domains (one source)"),
      .init(8, "glsbe", .amd, .intersect, "Slow memory enforcement across domains (one source)"),
      .init(9, "plza", .amd, .intersect, "Class chosen by privilege level zero (one source)"),
    ])
}
