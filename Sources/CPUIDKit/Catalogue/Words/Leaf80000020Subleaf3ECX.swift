extension Catalogue {
  /// CPUID leaf 8000_0020h, subleaf 3, ECX: the bandwidth events that can be chosen.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf80000020Subleaf3ECX = WordDefinition(
    WordName(0x8000_0020, 3, .ecx), isOptional: true,
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
