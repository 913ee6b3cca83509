extension Catalogue {
  /// CPUID leaf Fh, subleaf 1, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000F_EDX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0FH; reference/features.tsv.
  static let leafFSubleaf1EDX = WordDefinition(
    WordName(0xf, 1, .edx),
    [
      .init(
        0, "cqm_occup_llc", linux: "cqm_occup_llc", .both, .intersect,
        "Counts how much of the last-level cache a task holds"),
      .init(
        1, "cqm_mbm_total", linux: "cqm_mbm_total", libvirt: "mbm_total", .both, .intersect,
        "Counts total memory bandwidth of a task"),
      .init(
        2, "cqm_mbm_local", linux: "cqm_mbm_local", libvirt: "mbm_local", .both, .intersect,
        "Counts local memory bandwidth of a task"),
    ])
}
