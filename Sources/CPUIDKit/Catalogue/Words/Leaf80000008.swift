extension Catalogue {
  /// CPUID leaf 8000_0008h, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0008_EBX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 80000008H; docs/sources.md, "Features".
  static let leaf80000008EBX = WordDefinition(
    WordID(0x8000_0008, 0, .ebx),
    [
      .init(
        0, "clzero", linux: "clzero", xen: "clzero", libvirt: "clzero", qemu: "clzero",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all, "CLZERO: fill a cache line with zeros"),
      .init(
        1, "irperf", linux: "irperf", .amd, .intersect,
        "Counter of instructions retired (IRPerfCount)"),
      .init(
        2, "xsaveerptr", linux: "xsaveerptr", xen: "rstr-fp-err-ptrs", libvirt: "xsaveerptr",
        qemu: "xsaveerptr",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "XSAVE and XRSTOR always handle x87 error pointers"),
      .init(3, "invlpgb", .amd, .intersect, "INVLPGB and TLBSYNC: drop TLB entries on all cores"),
      .init(
        4, "rdpru", linux: "rdpru", .amd, .intersect, "RDPRU: read MPERF and APERF in user mode"),
      .init(
        6, "amd_mba", linux: "mba", .amd, .intersect,
        "Bandwidth enforcement extension (AMD, leaf 8000_0020)"),
      .init(8, "mcommit", .amd, .intersect, "MCOMMIT: wait for stores and report errors"),
      .init(
        9, "wbnoinvd", linux: "wbnoinvd", xen: "wbnoinvd", libvirt: "wbnoinvd", qemu: "wbnoinvd",
        .both, .hint, kvm: .asHost, "WBNOINVD: write back, keep caches; WBINVD where missing"),
      .init(10, "lbrextn", .amd, .intersect, "Last branch record extensions"),
      .init(
        12, "amd_ibpb", xen: "ibpb", libvirt: "ibpb", qemu: "ibpb", .amd, .intersect,
        kvm: .translated(from: [.spec_ctrl]), xenPolicy: .all.accepted(.with(.spec_ctrl)),
        "IBPB: barrier for indirect branch prediction", protects: "Spectre v2 (IBPB)"),
      .init(13, "wbinvd_int", .amd, .intersect, "WBINVD and WBNOINVD can be interrupted"),
      .init(
        14, "amd_ibrs", xen: "ibrs", libvirt: "ibrs", qemu: "ibrs", .amd, .intersect,
        kvm: .translated(from: [.spec_ctrl]), xenPolicy: .hvm,
        "IBRS: restrict indirect branch speculation", protects: "Spectre v2 (IBRS)"),
      .init(
        15, "amd_stibp", xen: "amd-stibp", libvirt: "amd-stibp", qemu: "amd-stibp",
        .amd, .intersect, kvm: .translated(from: [.intel_stibp]),
        xenPolicy: .hvm.accepted(.with(.amd_ibrs)),
        "STIBP: keep branch prediction of SMT siblings apart",
        protects: "Spectre v2 between SMT siblings"),
      .init(
        16, "ibrs_always", xen: "ibrs-always", .amd, .intersect, xenPolicy: .hvm,
        "IBRS is preferred always on",
        protects: "Spectre v2 (IBRS always on)"),
      .init(
        17, "stibp_always_on", xen: "stibp-always", libvirt: "stibp-always-on",
        qemu: "stibp-always-on",
        .amd, .intersect, kvm: .asHost, xenPolicy: .hvm, "STIBP is preferred always on",
        protects: "Spectre v2 between SMT siblings"),
      .init(
        18, "ibrs_fast", xen: "ibrs-fast", .amd, .intersect, xenPolicy: .hvm,
        "IBRS is preferred to software mitigation"),
      .init(
        19, "ibrs_same_mode", xen: "ibrs-same-mode", .amd, .intersect, kvm: .asHost,
        xenPolicy: .hvm, "IBRS protects within one privilege mode as well",
        protects: "Spectre v2 within one privilege mode"),
      .init(
        20, "no_lmsl", xen: "no-lmsl", .amd, .accumulate, kvm: .asHost,
        xenPolicy: .hvm.accepted(.everywhere(.amd)),
        "EFER.LMSLE is gone: no segment limits in 64-bit mode"),
      .init(21, "tlb_flush_nested", .amd, .intersect, "INVLPGB can drop nested guest translations"),
      .init(
        23, "amd_ppin", linux: "amd_ppin", xen: "amd-ppin", .amd, .intersect,
        "Protected inventory number MSRs (C001_02F0, 02F1)"),
      .init(
        24, "amd_ssbd", xen: "amd-ssbd", libvirt: "amd-ssbd", qemu: "amd-ssbd", .amd, .intersect,
        kvm: .translated(from: [.intel_ssbd]), xenPolicy: .hvm,
        "SSBD: speculative store bypass off through SPEC_CTRL",
        protects: "speculative store bypass (Spectre v4)"),
      .init(
        25, "virt_ssbd", linux: "virt_ssbd", xen: "virt-ssbd", libvirt: "virt-ssbd",
        qemu: "virt-ssbd",
        .amd, .intersect, kvm: .translated(from: [.amd_ssbd]),
        xenPolicy: .allOnRequest.accepted(.with(.amd_ssbd)),
        "SSBD through VIRT_SPEC_CTRL, offered by hypervisors",
        protects: "speculative store bypass (Spectre v4)"),
      .init(
        26, "amd_ssb_no", xen: "ssb-no", libvirt: "amd-no-ssb", qemu: "amd-no-ssb",
        .amd, .intersect, kvm: .translated(from: [.intel_ssb_no]), xenPolicy: .all,
        "Not affected by speculative store bypass",
        protects: "speculative store bypass (Spectre v4)"),
      .init(
        27, "cppc", linux: "cppc", xen: "cppc", .amd, .intersect,
        "Collaborative processor performance control MSRs"),
      .init(
        28, "amd_psfd", xen: "psfd", libvirt: "amd-psfd", qemu: "amd-psfd", .amd, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "PSFD: switch predictive store forwarding off",
        protects: "predictive store forwarding"),
      .init(
        29, "btc_no", xen: "btc-no", .amd, .intersect,
        xenPolicy: .all.accepted(.where(.noBranchTypeConfusion)),
        "Not affected by branch type confusion",
        protects: "branch type confusion (Retbleed)"),
      .init(
        30, "ibpb_ret", xen: "ibpb-ret", .amd, .intersect, kvm: .translated(from: [.spec_ctrl]),
        xenPolicy: .all, "IBPB clears return address predictions too",
        protects: "Spectre v2 through returns (IBPB)"),
      .init(
        31, "brs", linux: "brs", .amd, .intersect,
        "Branch sampling by a performance counter (Zen 3)"),
    ])
}
