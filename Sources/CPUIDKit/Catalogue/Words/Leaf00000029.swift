extension Catalogue {
  /// CPUID leaf 29h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 29H; Intel 355828 (APX architecture
  /// specification); docs/sources.md, "Features".
  static let leaf29EBX = WordDefinition(
    WordID(0x29, 0, .ebx),
    [
      .init(
        0, "apx_nci_ndd_nf", libvirt: "apx-nci-ndd-nf", qemu: "apx-nci-ndd-nf", .intel, .intersect,
        "APX conditional, three-operand and flag-free forms")
    ])
}
