extension Catalogue {
  /// Bits of IA32_ARCH_CAPABILITIES (MSR 10Ah), whose presence leaf 7 tells.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let archCapabilitiesDependencies: [FeatureDependency] = [
    .init(.bhi_no, requires: .arch_capabilities, "is bit 20 of the MSR", source: "qemu,xen"),
    .init(.doitm, requires: .arch_capabilities, "is bit 12 of the MSR", source: "qemu,xen"),
    .init(
      .energy_filtering, requires: .arch_capabilities, "is bit 11 of the MSR",
      source: "qemu,xen"),
    .init(.fb_clear, requires: .arch_capabilities, "is bit 17 of the MSR", source: "qemu,xen"),
    .init(
      .fb_clear_ctrl, requires: .arch_capabilities, "is bit 18 of the MSR",
      source: "qemu,xen"),
    .init(.fbsdp_no, requires: .arch_capabilities, "is bit 14 of the MSR", source: "qemu,xen"),
    .init(.gds_ctrl, requires: .arch_capabilities, "is bit 25 of the MSR", source: "qemu,xen"),
    .init(.gds_no, requires: .arch_capabilities, "is bit 26 of the MSR", source: "qemu,xen"),
    .init(.ibrs_all, requires: .arch_capabilities, "is bit 1 of the MSR", source: "qemu,xen"),
    .init(
      .ign_umonitor, requires: .arch_capabilities, "is bit 29 of the MSR",
      source: "qemu,xen"),
    .init(.intel_ssb_no, requires: .arch_capabilities, "is bit 4 of the MSR", source: "qemu,xen"),
    .init(.its_no, requires: .arch_capabilities, "is bit 62 of the MSR", source: "qemu,xen"),
    .init(.mcu_ctrl, requires: .arch_capabilities, "is bit 9 of the MSR", source: "qemu,xen"),
    .init(.mcu_ext, requires: .arch_capabilities, "is bit 16 of the MSR", source: "qemu,xen"),
    .init(.mds_no, requires: .arch_capabilities, "is bit 5 of the MSR", source: "qemu,xen"),
    .init(
      .misc_pkg_ctrl, requires: .arch_capabilities, "is bit 10 of the MSR",
      source: "qemu,xen"),
    .init(
      .mon_umon_mitg, requires: .arch_capabilities, "is bit 30 of the MSR",
      source: "qemu,xen"),
    .init(
      .ovrclk_status, requires: .arch_capabilities, "is bit 23 of the MSR",
      source: "qemu,xen"),
    .init(.pb_opt_ctrl, requires: .arch_capabilities, "is bit 32 of the MSR", source: "qemu,xen"),
    .init(.pbrsb_no, requires: .arch_capabilities, "is bit 24 of the MSR", source: "qemu,xen"),
    .init(
      .pschange_mc_no, requires: .arch_capabilities, "is bit 6 of the MSR",
      source: "qemu,xen"),
    .init(.psdp_no, requires: .arch_capabilities, "is bit 15 of the MSR", source: "qemu,xen"),
    .init(.rdctl_no, requires: .arch_capabilities, "is bit 0 of the MSR", source: "qemu,xen"),
    .init(.rfds_clear, requires: .arch_capabilities, "is bit 28 of the MSR", source: "qemu,xen"),
    .init(.rfds_no, requires: .arch_capabilities, "is bit 27 of the MSR", source: "qemu,xen"),
    .init(.rrsba, requires: .arch_capabilities, "is bit 19 of the MSR", source: "qemu,xen"),
    .init(.rsba, requires: .arch_capabilities, "is bit 2 of the MSR", source: "qemu,xen"),
    .init(
      .sbdr_ssdp_no, requires: .arch_capabilities, "is bit 13 of the MSR",
      source: "qemu,xen"),
    .init(
      .skip_l1dfl_vmentry, requires: .arch_capabilities, "is bit 3 of the MSR",
      source: "qemu,xen"),
    .init(.taa_no, requires: .arch_capabilities, "is bit 8 of the MSR", source: "qemu,xen"),
    .init(.tsx_ctrl, requires: .arch_capabilities, "is bit 7 of the MSR", source: "qemu,xen"),
    .init(
      .xapic_status, requires: .arch_capabilities, "is bit 21 of the MSR",
      source: "qemu,xen"),
  ]
}
