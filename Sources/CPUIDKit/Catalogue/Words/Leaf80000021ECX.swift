extension Catalogue {
  /// CPUID leaf 8000_0021h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0021_ECX; reference/features.tsv.
  static let leaf80000021ECX = WordDefinition(
    WordName(0x8000_0021, 0, .ecx),
    [
      .init(
        1, "tsa_sq_no", xen: "tsa-sq-no", libvirt: "tsa-sq-no", qemu: "tsa-sq-no", .amd, .intersect,
        kvm: .synthesized(.noTSA), xenPolicy: .all, "Not affected by TSA through the store queue",
        protects: "transient scheduler attacks (TSA)"
      ),
      .init(
        2, "tsa_l1_no", xen: "tsa-l1-no", libvirt: "tsa-l1-no", qemu: "tsa-l1-no", .amd, .intersect,
        kvm: .synthesized(.noTSA), xenPolicy: .all, "Not affected by TSA through the L1 data cache",
        protects: "transient scheduler attacks (TSA)"),
    ])
}
