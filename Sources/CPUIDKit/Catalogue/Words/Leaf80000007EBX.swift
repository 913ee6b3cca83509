extension Catalogue {
  /// CPUID leaf 8000_0007h, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0007_EBX; reference/features.tsv.
  static let leaf80000007EBX = WordDefinition(
    WordName(0x8000_0007, 0, .ebx),
    [
      .init(
        0, "overflow_recov", linux: "overflow_recov", libvirt: "overflow-recov",
        qemu: "overflow-recov",
        .amd, .intersect, kvm: .byVendor(intel: .never, amd: .emulated),
        "Machine-check overflow can be recovered from"),
      .init(
        1, "succor", linux: "succor", libvirt: "succor", qemu: "succor", .amd, .intersect,
        kvm: .byVendor(intel: .never, amd: .emulated),
        "Uncorrectable errors can be contained by software"),
      .init(2, "hw_assert", .amd, .intersect, "Hardware assertion MSRs"),
      .init(
        3, "smca", linux: "smca", .amd, .intersect,
        "Scalable machine-check architecture: banks at C000_2000"),
      .init(
        4, "pfeh", .amd, .intersect, "Platform first error handling: firmware sees errors first"),
    ])
}
