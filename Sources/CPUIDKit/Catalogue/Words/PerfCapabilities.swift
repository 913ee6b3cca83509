extension Catalogue {
  /// IA32_PERF_CAPABILITIES (MSR 345h), bits 31 to 0; the formats of LBR and PEBS records are numbers.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/events/perf_event.h (PERF_CAP_FW_WRITES); QEMU 11.1 names the bit.
  static let perfCapabilities = WordDefinition(
    .msr(0x345, .eax), numbers: 0x0000_0f3f, gate: "pdcm", isOptional: true,
    [
      .init(
        13, "full_width_write", qemu: "full-width-write", .intel, .hint, kvm: .asHost,
        "Counters can be written in full width")
    ])
}
