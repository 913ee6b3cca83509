extension Catalogue {
  /// IA32_ARCH_CAPABILITIES (MSR 10Ah), bits 31 to 0.
  ///
  /// Source: Intel 335592 (SDM volume 4), MSR 10AH; docs/sources.md, "Features".
  static let archCapabilitiesLow = WordDefinition(
    .msr(0x10a, .eax), presentIf: .arch_capabilities,
    [
      .init(
        0, "rdctl_no", xen: "rdcl-no", libvirt: "rdctl-no", qemu: "rdctl-no", .intel, .intersect,
        kvm: .synthesized(.unaffectedAsAMD), xenPolicy: .all,
        "Not affected by Meltdown (rogue data cache load)",
        protects: "Meltdown"),
      .init(
        1, "ibrs_all", xen: "eibrs", libvirt: "ibrs-all", qemu: "ibrs-all", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Enhanced IBRS: set once, protects always",
        protects: "Spectre v2 (enhanced IBRS)"),
      .init(
        2, "rsba", xen: "rsba", libvirt: "rsba", qemu: "rsba",
        .intel, .alternative(to: .rrsba, condition: .ibrs_all, whenShown: false), kvm: .asHost,
        xenPolicy: .all.accepted(.everywhere(.intel)),
        "Returns may take other predictions; shown if any host does"),
      .init(
        3, "skip_l1dfl_vmentry", xen: "skip-l1dfl", libvirt: "skip-l1dfl-vmentry",
        qemu: "skip-l1dfl-vmentry",
        .intel, .intersect, kvm: .emulated, "Host below has no need to flush L1D at guest entry",
        protects: "L1 terminal fault (L1TF), done by the host below"),
      .init(
        4, "intel_ssb_no", xen: "intel-ssb-no", libvirt: "ssb-no", qemu: "ssb-no",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "Not affected by speculative store bypass",
        protects: "speculative store bypass (Spectre v4)"),
      .init(
        5, "mds_no", xen: "mds-no", libvirt: "mds-no", qemu: "mds-no", .intel, .intersect,
        kvm: .synthesized(.unaffectedAsAMD), xenPolicy: .all,
        "Not affected by microarchitectural data sampling",
        protects: "microarchitectural data sampling (MDS)"),
      .init(
        6, "pschange_mc_no", xen: "if-pschange-mc-no", libvirt: "pschange-mc-no",
        qemu: "pschange-mc-no",
        .intel, .intersect, kvm: .emulated, xenPolicy: .all,
        "No machine check when code page sizes change",
        protects: "machine checks at page size changes (iTLB multihit)"),
      .init(
        7, "tsx_ctrl", xen: "tsx-ctrl", libvirt: "tsx-ctrl", qemu: "tsx-ctrl", .intel, .intersect,
        kvm: .asHost, "TSX_CTRL MSR: transactions can be switched off and hidden",
        protects: "TSX asynchronous abort (TAA)"),
      .init(
        8, "taa_no", xen: "taa-no", libvirt: "taa-no", qemu: "taa-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by TSX asynchronous abort",
        protects: "TSX asynchronous abort (TAA)"),
      .init(
        9, "mcu_ctrl", xen: "mcu-ctrl", .intel, .intersect,
        "MCU_CONTROL MSR: microcode loading can be limited"),
      .init(
        10, "misc_pkg_ctrl", xen: "misc-pkg-ctrl", .intel, .intersect,
        "MISC_PACKAGE_CTLS MSR exists"),
      .init(
        11, "energy_filtering", xen: "energy-filtering", .intel, .intersect,
        "Energy reporting can be filtered against side channels"),
      .init(
        12, "doitm", xen: "doitm", .intel, .intersect,
        "Data operand independent timing mode can be chosen"),
      .init(
        13, "sbdr_ssdp_no", xen: "sbdr-ssdp-no", libvirt: "sbdr-ssdp-no", qemu: "sbdr-ssdp-no",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "Not affected by shared buffer and stale data reads",
        protects: "MMIO stale data"),
      .init(
        14, "fbsdp_no", xen: "fbsdp-no", libvirt: "fbsdp-no", qemu: "fbsdp-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by fill buffer stale data",
        protects: "MMIO stale data"),
      .init(
        15, "psdp_no", xen: "psdp-no", libvirt: "psdp-no", qemu: "psdp-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by primary stale data",
        protects: "MMIO stale data"),
      .init(16, "mcu_ext", xen: "mcu-ext", .intel, .intersect, "Extended microcode MSRs exist"),
      .init(
        17, "fb_clear", xen: "fb-clear", libvirt: "fb-clear", qemu: "fb-clear", .intel, .accumulate,
        kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.intel)),
        "VERW clears fill buffers; shown if any host needs it", protects: "MMIO stale data (VERW)"),
      .init(
        18, "fb_clear_ctrl", xen: "fb-clear-ctrl", .intel, .intersect,
        "VERW's clearing of fill buffers can be switched off"),
      .init(
        19, "rrsba", xen: "rrsba",
        .intel, .alternative(to: .rsba, condition: .ibrs_all, whenShown: true), kvm: .asHost,
        xenPolicy: .all.accepted(.everywhere(.intel)),
        "As RSBA with enhanced IBRS; shown if any host does"),
      .init(
        20, "bhi_no", xen: "bhi-no", libvirt: "bhi-no", qemu: "bhi-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by branch history injection",
        protects: "branch history injection (BHI)"),
      .init(
        21, "xapic_status", xen: "xapic-status", .intel, .intersect,
        "Legacy APIC mode may be locked out (status MSR)"),
      .init(
        23, "ovrclk_status", xen: "ovrclk-status", .intel, .intersect,
        "Overclocking status MSR exists"),
      .init(
        24, "pbrsb_no", xen: "pbrsb-no", libvirt: "pbrsb-no", qemu: "pbrsb-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by post-barrier return prediction",
        protects: "post-barrier return prediction (PBRSB)"),
      .init(
        25, "gds_ctrl", xen: "gds-ctrl", .intel, .intersect,
        "Mitigation of gather data sampling can be controlled",
        protects: "gather data sampling (Downfall)"),
      .init(
        26, "gds_no", xen: "gds-no", libvirt: "gds-no", qemu: "gds-no", .intel, .intersect,
        kvm: .synthesized(.unaffected), xenPolicy: .all, "Not affected by gather data sampling",
        protects: "gather data sampling (Downfall)"),
      .init(
        27, "rfds_no", xen: "rfds-no", libvirt: "rfds-no", qemu: "rfds-no", .intel, .intersect,
        kvm: .synthesized(.unaffected), xenPolicy: .all,
        "Not affected by register file data sampling",
        protects: "register file data sampling (RFDS)"),
      .init(
        28, "rfds_clear", xen: "rfds-clear", libvirt: "rfds-clear", qemu: "rfds-clear",
        .intel, .accumulate, kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.intel)),
        "VERW clears register files; shown if any host needs it",
        protects: "register file data sampling (RFDS, VERW)"),
      .init(
        29, "ign_umonitor", xen: "ign-umonitor", .intel, .intersect,
        "UMONITOR can be made to do nothing"),
      .init(
        30, "mon_umon_mitg", xen: "mon-umon-mitg", .intel, .intersect,
        "MONITOR and UMONITOR mitigation can be controlled"),
    ])
}

extension Catalogue {
  /// IA32_ARCH_CAPABILITIES (MSR 10Ah), bits 63 to 32.
  ///
  /// Source: Intel 335592 (SDM volume 4), MSR 10AH; docs/sources.md, "Features".
  static let archCapabilitiesHigh = WordDefinition(
    .msr(0x10a, .edx), presentIf: .arch_capabilities,
    [
      .init(
        0, "pb_opt_ctrl", xen: "pb-opt-ctrl", .intel, .intersect,
        "Predictor optimisation control MSR (PBOPT) exists"),
      .init(
        30, "its_no", xen: "its-no", libvirt: "its-no", qemu: "its-no", .intel, .intersect,
        kvm: .synthesized(.unaffected), xenPolicy: .all,
        "Not affected by indirect target selection",
        protects: "indirect target selection (ITS)"),
    ])
}

extension Catalogue {
  /// IA32_CORE_CAPABILITIES (MSR CFh), bits 31 to 0.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/include/asm/msr-index.h; QEMU 11.1 and libvirt 12.8 name one bit.
  static let coreCapabilities = WordDefinition(
    .msr(0xcf, .eax), presentIf: .core_capability, isOptional: true,
    [
      .init(
        2, "integrity_caps", .intel, .intersect,
        "The CPU can test itself in the field (one source)"),
      .init(
        5, "split_lock_detect", linux: "split_lock_detect", libvirt: "split-lock-detect",
        qemu: "split-lock-detect", .intel, .intersect, "Locks across cache lines can fault"),
    ])
}

extension Catalogue {
  /// IA32_PERF_CAPABILITIES (MSR 345h), bits 31 to 0; the formats of LBR and PEBS records are numbers.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/events/perf_event.h (PERF_CAP_FW_WRITES); QEMU 11.1 names the bit.
  static let perfCapabilities = WordDefinition(
    .msr(0x345, .eax), nonFeatureBits: 0x0000_0f3f, presentIf: .pdcm, isOptional: true,
    [
      .init(
        13, "full_width_write", qemu: "full-width-write", .intel, .hint, kvm: .asHost,
        "Counters can be written in full width")
    ])
}
