extension Catalogue {
  /// CPUID leaf Fh, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000F_EDX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0FH; docs/sources.md, "Features".
  static let leafFEDX = WordDefinition(
    WordID(0xf, 0, .edx),
    [
      .init(
        1, "cqm_llc", linux: "cqm_llc", .both, .intersect,
        "Monitoring of the last-level cache (leaf 0Fh, subleaf 1)")
    ])
}

extension Catalogue {
  /// CPUID leaf 0Fh, subleaf 1, EAX; the width of the counters is a number.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leafFSubleaf1EAX = WordDefinition(
    WordID(0xf, 1, .eax), nonFeatureBits: 0x0000_00ff, isOptional: true,
    [
      .init(
        8, "l3c_qm_overflow_bit", .intel, .intersect,
        "Bit 61 of the monitoring counter is overflow (one source)"),
      .init(
        9, "io_rdt_cmt", .intel, .intersect,
        "Cache occupancy of agents other than CPUs is monitored (one source)"),
      .init(
        10, "io_rdt_mbm", .intel, .intersect,
        "Memory bandwidth of agents other than CPUs is monitored (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf Fh, subleaf 1, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000F_EDX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0FH; docs/sources.md, "Features".
  static let leafFSubleaf1EDX = WordDefinition(
    WordID(0xf, 1, .edx),
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
