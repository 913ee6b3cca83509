extension Catalogue {
  /// Processor Trace.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let traceDependencies: [FeatureDependency] = [
    .init(.cr3_filtering, requires: .intel_pt, "filters the trace", source: "leaf-gate"),
    .init(.event_trace, requires: .intel_pt, "adds packets to the trace", source: "leaf-gate"),
    .init(
      .intel_pt_lip, requires: .intel_pt, "says what addresses in the trace mean",
      source: "leaf-gate,qemu"),
    .init(.ip_filtering, requires: .intel_pt, "filters the trace", source: "leaf-gate"),
    .init(.mtc_timing, requires: .intel_pt, "adds packets to the trace", source: "leaf-gate"),
    .init(
      .power_event_trace, requires: .intel_pt, "adds packets to the trace",
      source: "leaf-gate"),
    .init(.psb_cyc, requires: .intel_pt, "adds packets to the trace", source: "leaf-gate"),
    .init(
      .psb_pmi_preserve, requires: .intel_pt, "preserves state of the trace",
      source: "leaf-gate"),
    .init(.pt_trigger_tracing, requires: .intel_pt, "steers the trace", source: "leaf-gate"),
    .init(.ptwrite, requires: .intel_pt, "adds packets to the trace", source: "leaf-gate"),
    .init(
      .single_range_output, requires: .intel_pt, "is an output of the trace",
      source: "leaf-gate,qemu"),
    .init(
      .tnt_disable, requires: .intel_pt, "leaves packets out of the trace",
      source: "leaf-gate"),
    .init(
      .topa_multiple_entries, requires: .intel_pt, "is an output of the trace",
      source: "leaf-gate,qemu"),
    .init(
      .topa_output, requires: .intel_pt, "is an output of the trace",
      source: "leaf-gate,qemu"),
    .init(
      .trace_transport_output, requires: .intel_pt, "is an output of the trace",
      source: "leaf-gate,qemu"),
  ]
}
