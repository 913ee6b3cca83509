extension Catalogue {
  /// CPUID leaf 14h, subleaf 0, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 14H; reference/features.tsv.
  static let leaf14ECX = WordDefinition(
    WordName(0x14, 0, .ecx),
    [
      .init(0, "topa_output", .intel, .intersect, "Trace goes to a table of physical ranges"),
      .init(
        1, "topa_multiple_entries", .intel, .intersect,
        "The table of output ranges can have many entries"),
      .init(2, "single_range_output", .intel, .intersect, "Trace goes to one contiguous range"),
      .init(
        3, "trace_transport_output", .intel, .intersect,
        "Trace goes to the trace transport subsystem"),
      .init(
        31, "intel_pt_lip", libvirt: "intel-pt-lip", qemu: "intel-pt-lip", .intel, .intersect,
        "Trace packets hold linear addresses, segment base included"),
    ])
}
