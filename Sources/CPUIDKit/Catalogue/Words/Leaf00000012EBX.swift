extension Catalogue {
  /// CPUID leaf 12h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 12H; reference/features.tsv.
  static let leaf12EBX = WordDefinition(
    WordName(0x12, 0, .ebx),
    [
      .init(
        0, "sgx_exinfo", libvirt: "sgx-exinfo", qemu: "sgx-exinfo", .intel, .intersect,
        "Enclave exits can report page fault details"),
      .init(
        1, "miscselect_cpinfo", .intel, .intersect,
        "Enclave exits can report control protection details"),
    ])
}
