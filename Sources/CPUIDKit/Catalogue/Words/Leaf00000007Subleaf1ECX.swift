extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); reference/features.tsv.
  static let leaf7Subleaf1ECX = WordDefinition(
    WordName(7, 1, .ecx),
    [
      .init(
        0, "asym_rdt_m", .intel, .intersect, "Cores differ in resource monitoring (one source)"),
      .init(
        1, "asym_rdt_a", .intel, .intersect, "Cores differ in resource allocation (one source)"),
      .init(
        5, "msr_imm", libvirt: "msr-imm", qemu: "msr-imm", .intel, .intersect,
        kvm: .byVendor(intel: .asHost, amd: .never),
        "RDMSR and WRMSRNS with the address as an immediate"),
    ])
}
