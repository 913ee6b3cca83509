extension Catalogue {
  /// CPUID leaf 8000_0022h, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0022_EAX; docs/sources.md, "Features".
  static let leaf80000022EAX = WordDefinition(
    WordID(0x8000_0022, 0, .eax),
    [
      .init(
        0, "perfmon_v2", linux: "perfmon_v2", libvirt: "perfmon-v2", qemu: "perfmon-v2",
        .amd, .intersect, kvm: .asHost, "Performance monitoring version 2 with global control"),
      .init(
        1, "amd_lbr_v2", linux: "amd_lbr_v2", .amd, .intersect,
        "Last branch record stack, version 2"),
      .init(
        2, "amd_lbr_pmc_freeze", linux: "amd_lbr_pmc_freeze", .amd, .intersect,
        "Branch records and counters freeze at an interrupt"),
    ])
}
