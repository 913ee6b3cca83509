extension Catalogue {
  /// CPUID leaf 14h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 14H; docs/sources.md, "Features".
  static let leaf14EBX = WordDefinition(
    WordID(0x14, 0, .ebx),
    [
      .init(0, "cr3_filtering", .intel, .intersect, "Trace only one address space"),
      .init(1, "psb_cyc", .intel, .intersect, "Configurable sync packets and cycle-accurate mode"),
      .init(2, "ip_filtering", .intel, .intersect, "Trace filtered by instruction address"),
      .init(3, "mtc_timing", .intel, .intersect, "Mini time counter packets"),
      .init(4, "ptwrite", .intel, .intersect, "PTWRITE: put data into the trace"),
      .init(5, "power_event_trace", .intel, .intersect, "Trace of power state changes"),
      .init(
        6, "psb_pmi_preserve", .intel, .intersect,
        "Sync packet and interrupt state can be preserved"),
      .init(7, "event_trace", .intel, .intersect, "Trace of interrupts and exceptions"),
      .init(8, "tnt_disable", .intel, .intersect, "Taken/not-taken packets can be switched off"),
      .init(
        9, "pt_trigger_tracing", .intel, .intersect,
        "Debug triggers can steer the trace (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 14h, subleaf 0, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 14H; docs/sources.md, "Features".
  static let leaf14ECX = WordDefinition(
    WordID(0x14, 0, .ecx),
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
