extension Catalogue {
  /// CPUID leaf 8000_0020h, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0020_EBX; docs/sources.md, "Features".
  static let leaf80000020EBX = WordDefinition(
    WordID(0x8000_0020, 0, .ebx),
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

extension Catalogue {
  /// CPUID leaf 8000_0020h, subleaf 3, ECX: the bandwidth events that can be chosen.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf80000020Subleaf3ECX = WordDefinition(
    WordID(0x8000_0020, 3, .ecx), isOptional: true,
    [
      .init(0, "bmec_local_reads", .amd, .intersect, "Local reads are counted (one source)"),
      .init(1, "bmec_remote_reads", .amd, .intersect, "Remote reads are counted (one source)"),
      .init(
        2, "bmec_local_nontemp_wr", .amd, .intersect,
        "Local non-temporal writes are counted (one source)"),
      .init(
        3, "bmec_remote_nontemp_wr", .amd, .intersect,
        "Remote non-temporal writes are counted (one source)"),
      .init(
        4, "bmec_local_slow_mem_rd", .amd, .intersect,
        "Reads of local slow memory are counted (one source)"),
      .init(
        5, "bmec_remote_slow_mem_rd", .amd, .intersect,
        "Reads of remote slow memory are counted (one source)"),
      .init(
        6, "bmec_all_dirty_victims", .amd, .intersect, "Dirty victims are counted (one source)"),
    ])
}
