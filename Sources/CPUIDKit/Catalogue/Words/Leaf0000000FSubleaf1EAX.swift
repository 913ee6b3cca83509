extension Catalogue {
  /// CPUID leaf 0Fh, subleaf 1, EAX; the width of the counters is a number.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leafFSubleaf1EAX = WordDefinition(
    WordName(0xf, 1, .eax), numbers: 0x0000_00ff, isOptional: true,
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
