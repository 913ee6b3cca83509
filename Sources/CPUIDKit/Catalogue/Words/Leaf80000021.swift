extension Catalogue {
  /// CPUID leaf 8000_0021h, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0021_EAX; docs/sources.md, "Features".
  static let leaf80000021EAX = WordDefinition(
    WordID(0x8000_0021, 0, .eax),
    [
      .init(
        0, "no_nested_data_bp", xen: "no-nest-bp", libvirt: "no-nested-data-bp",
        qemu: "no-nested-data-bp",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "Data breakpoints are not raised while one is handled"),
      .init(
        1, "fs_gs_ns", xen: "fs-gs-ns", libvirt: "fs-gs-base-ns", qemu: "fs-gs-base-ns",
        .amd, .accumulate, kvm: .asHost, xenPolicy: .hvm,
        "WRMSR of FS and GS bases does not serialise"),
      .init(
        2, "lfence_dispatch", xen: "lfence-dispatch", libvirt: "lfence-always-serializing",
        qemu: "lfence-always-serializing",
        .amd, .intersect, kvm: .synthesized(.serializingLFENCE),
        xenPolicy: .all.accepted(.where(.serializingLFENCE)),
        "LFENCE always waits for earlier instructions",
        protects: "Spectre v1 (serialising LFENCE)"),
      .init(3, "smm_page_cfg_lock", .amd, .intersect, "Page settings of SMM can be locked"),
      .init(
        4, "tlbsync_sfw_no", .amd, .intersect,
        "TLBSYNC needs no software workaround (microcode mended erratum 1718)"),
      .init(
        5, "verw_clear", xen: "verw-clear", libvirt: "verw-clear", qemu: "verw-clear",
        .amd, .accumulate, kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.amd)),
        "VERW clears buffers (TSA); shown if any host needs it",
        protects: "transient scheduler attacks (TSA, VERW)"),
      .init(
        6, "nscb", xen: "nscb", libvirt: "null-sel-clr-base", qemu: "null-sel-clr-base",
        .amd, .intersect, kvm: .synthesized(.clearedNullSelectors),
        xenPolicy: .all.accepted(.where(.clearedNullSelectors)),
        "Loading a null selector clears the segment base"),
      .init(
        7, "upper_addr_ignore", .amd, .intersect,
        "Upper seven pointer bits can be ignored (EFER.UAIE)"),
      .init(
        8, "auto_ibrs", xen: "auto-ibrs", libvirt: "auto-ibrs", qemu: "auto-ibrs", .amd, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "IBRS follows the privilege level by itself (EFER.AIBRSE)",
        protects: "Spectre v2 (automatic IBRS)"),
      .init(9, "no_smm_ctl_msr", .amd, .intersect, kvm: .emulated, "SMM_CTL MSR C001_0116 is gone"),
      .init(
        10, "amd_fsrs", xen: "amd-fsrs", .amd, .hint, xenPolicy: .all,
        "Short REP STOSB is fast; speed only, it always works"),
      .init(
        11, "amd_fsrc", xen: "amd-fsrc", .amd, .hint, xenPolicy: .all,
        "Short REP CMPSB is fast; speed only, it always works"),
      .init(
        12, "precise_retire", .amd, .intersect,
        "PreciseRetire bit in performance counter 2 (PerfEvtSel2)"),
      .init(13, "prefetch_ctl_msr", .amd, .intersect, "Prefetcher control MSR C000_0108"),
      .init(
        14, "l2tlb_size_x32", .amd, .hint, "L2 TLB sizes are told in units of 32; reporting only"),
      .init(15, "amd_ermsb", .amd, .hint, "REP MOVSB and STOSB are fast; speed only (one source)"),
      .init(
        16, "opcode_0f01_7_reclaim", .amd, .intersect, "Opcode 0F 01 /7 is reserved for AMD's use"),
      .init(
        17, "cpuid_user_dis", xen: "cpuid-user-dis", .amd, .intersect, kvm: .emulated,
        "CPUID in user mode can be made to fault (HWCR[35])"),
      .init(
        18, "epsf", xen: "epsf", .amd, .intersect, xenPolicy: .all,
        "Enhanced predictive store forwarding"),
      .init(
        19, "amd_fsrsc", xen: "fsrsc", .amd, .hint, xenPolicy: .all,
        "Short REP SCASB is fast; speed only, it always works"),
      .init(
        20, "amd_prefetchi", xen: "amd-prefetchi", libvirt: "prefetchi", qemu: "prefetchi",
        .amd, .hint, kvm: .asHost, xenPolicy: .all,
        "PREFETCHIT0 and T1: code prefetch; NOPs where missing"),
      .init(
        21, "fp512_downgrade", .amd, .hint, "512-bit work is done in 256-bit halves; tuning only"),
      .init(22, "amd_workload_class", .amd, .intersect, "Workload classes for the scheduler"),
      .init(
        23, "avx512_bmm", xen: "avx512-bmm", .amd, .intersect, kvm: .asHost,
        xenPolicy: .allOnRequest, "AVX-512 bit matrix multiplication"),
      .init(
        24, "eraps", libvirt: "eraps", qemu: "eraps", .amd, .intersect, kvm: .asHost,
        "Return predictor is flushed by hardware, 64 entries",
        protects: "Spectre v2 through returns"),
      .init(
        27, "sbpb", xen: "sbpb", libvirt: "sbpb", qemu: "sbpb", .amd, .intersect,
        kvm: .synthesized(.selectiveBarrier), xenPolicy: .all,
        "Selective branch predictor barrier",
        protects: "return stack overflow (SRSO), at lower cost"),
      .init(
        28, "ibpb_brtype", xen: "ibpb-brtype", libvirt: "ibpb-brtype", qemu: "ibpb-brtype",
        .amd, .intersect, kvm: .synthesized(.typeFlushingBarrier),
        xenPolicy: .all.accepted(.where(.typeFlushingBarrier)),
        "IBPB clears branch type predictions too",
        protects: "return stack overflow (SRSO)"),
      .init(
        29, "srso_no", xen: "srso-no", libvirt: "srso-no", qemu: "srso-no", .amd, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by speculative return stack overflow",
        protects: "return stack overflow (SRSO)"),
      .init(
        30, "srso_user_kernel_no", xen: "srso-us-no", libvirt: "srso-user-kernel-no",
        qemu: "srso-user-kernel-no",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "Return stack overflow cannot cross user and kernel",
        protects: "return stack overflow (SRSO) across user and kernel"),
      .init(
        31, "srso_msr_fix", xen: "srso-msr-fix", .amd, .intersect,
        "Return stack overflow stopped by an MSR bit (BP_CFG[4])",
        protects: "return stack overflow (SRSO)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 8000_0021h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0021_ECX; docs/sources.md, "Features".
  static let leaf80000021ECX = WordDefinition(
    WordID(0x8000_0021, 0, .ecx),
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
