extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EDX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; reference/features.tsv.
  static let leaf7EDX = WordDefinition(
    WordName(7, 0, .edx),
    [
      .init(
        1, "sgx_keys", xen: "sgx-keys", .intel, .intersect, "Attestation services for SGX enclaves"),
      .init(
        2, "avx512_4vnniw", linux: "avx512_4vnniw", xen: "avx512-4vnniw", libvirt: "avx512-4vnniw",
        qemu: "avx512-4vnniw",
        .intel, .intersect, kvm: .asHost, "AVX-512 four-step word dot products (Knights Mill)"),
      .init(
        3, "avx512_4fmaps", linux: "avx512_4fmaps", xen: "avx512-4fmaps", libvirt: "avx512-4fmaps",
        qemu: "avx512-4fmaps",
        .intel, .intersect, kvm: .asHost, "AVX-512 four-step multiply-add (Knights Mill)"),
      .init(
        4, "fsrm", linux: "fsrm", xen: "fsrm", libvirt: "fsrm", qemu: "fsrm", .both, .hint,
        kvm: .asHost, xenPolicy: .all, "Short REP MOVSB is fast; speed only, it always works"),
      .init(
        5, "uintr", xen: "uintr", .intel, .intersect,
        "User interrupts: SENDUIPI and delivery in user mode"),
      .init(
        8, "avx512_vp2intersect", linux: "avx512_vp2intersect", xen: "avx512-vp2intersect",
        libvirt: "avx512-vp2intersect", qemu: "avx512-vp2intersect",
        .both, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "AVX-512 intersection of two integer vectors"),
      .init(
        9, "srbds_ctrl", xen: "srbds-ctrl", .intel, .intersect,
        "IA32_MCU_OPT_CTRL MSR: RDRAND mitigated or fast",
        protects: "special register buffer data sampling (SRBDS)"),
      .init(
        10, "md_clear", linux: "md_clear", xen: "md-clear", libvirt: "md-clear", qemu: "md-clear",
        .intel, .accumulate, kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.intel)),
        "VERW overwrites CPU buffers; shown if any host needs it",
        protects: "microarchitectural data sampling (MDS, VERW)"),
      .init(
        11, "rtm_always_abort", xen: "rtm-always-abort", .intel, .covered(by: "rtm"),
        xenPolicy: .allOnRequest.accepted(.with("rtm")),
        "RTM exists in name only: XBEGIN always aborts"),
      .init(
        13, "tsx_force_abort", xen: "tsx-force-abort", .intel, .intersect,
        "TSX_FORCE_ABORT MSR can make every transaction abort"),
      .init(
        14, "serialize", linux: "serialize", xen: "serialize", libvirt: "serialize",
        qemu: "serialize",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "SERIALIZE: wait until all earlier effects are visible"),
      .init(
        15, "hybrid", xen: "hybrid", .intel, .presentation,
        "Cores of different kinds in one package (leaf 1Ah)"),
      .init(
        16, "tsxldtrk", linux: "tsxldtrk", xen: "tsxldtrk", libvirt: "tsx-ldtrk", qemu: "tsx-ldtrk",
        .intel, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "Suspend and resume load tracking in transactions"),
      .init(
        18, "pconfig", linux: "pconfig", xen: "pconfig", libvirt: "pconfig", .intel, .intersect,
        "PCONFIG: set up memory encryption keys"),
      .init(
        19, "arch_lbr", linux: "arch_lbr", xen: "arch-lbr", libvirt: "arch-lbr", qemu: "arch-lbr",
        .intel, .intersect, "Architectural last branch records (leaf 1Ch)"),
      .init(
        20, "cet_ibt", linux: "ibt", xen: "cet-ibt", libvirt: "cet-ibt", qemu: "cet-ibt",
        .intel, .intersect, kvm: .byVendor(intel: .asHost, amd: .never),
        "Control-flow enforcement: indirect branch tracking"),
      .init(
        22, "amx_bf16", linux: "amx_bf16", xen: "amx-bf16", libvirt: "amx-bf16", qemu: "amx-bf16",
        .intel, .intersect, kvm: .asHost, "AMX dot products on bfloat16 tiles"),
      .init(
        23, "avx512_fp16", linux: "avx512_fp16", xen: "avx512-fp16", libvirt: "avx512-fp16",
        qemu: "avx512-fp16",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 half-precision arithmetic"),
      .init(
        24, "amx_tile", linux: "amx_tile", xen: "amx-tile", libvirt: "amx-tile", qemu: "amx-tile",
        .intel, .intersect, kvm: .asHost, "AMX tile registers and their load and store"),
      .init(
        25, "amx_int8", linux: "amx_int8", xen: "amx-int8", libvirt: "amx-int8", qemu: "amx-int8",
        .intel, .intersect, kvm: .asHost, "AMX dot products on 8-bit integer tiles"),
      .init(
        26, "spec_ctrl", xen: "ibrsb", libvirt: "spec-ctrl", qemu: "spec-ctrl", .intel, .intersect,
        kvm: .translated(from: ["amd_ibpb", "amd_ibrs"]), xenPolicy: .all,
        "IBRS and IBPB: SPEC_CTRL and PRED_CMD MSRs", protects: "Spectre v2 (IBRS, IBPB)"),
      .init(
        27, "intel_stibp", xen: "stibp", libvirt: "stibp", qemu: "stibp", .intel, .intersect,
        kvm: .translated(from: ["amd_stibp"]), xenPolicy: .all.accepted(.with("spec_ctrl")),
        "STIBP: keep branch prediction of SMT siblings apart",
        protects: "Spectre v2 between SMT siblings"),
      .init(
        28, "flush_l1d", linux: "flush_l1d", xen: "l1d-flush", libvirt: "flush-l1d",
        qemu: "flush-l1d",
        .both, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "L1D_FLUSH: write back and empty the L1 data cache",
        protects: "L1 terminal fault (L1TF)"),
      .init(
        29, "arch_capabilities", linux: "arch_capabilities", xen: "arch-caps",
        libvirt: "arch-capabilities", qemu: "arch-capabilities",
        .intel, .intersect, kvm: .byVendor(intel: .emulated, amd: .never),
        xenPolicy: .all.accepted(.everywhere(.intel)), "IA32_ARCH_CAPABILITIES MSR (10Ah) exists",
        protects: "knowing which attacks the CPU is immune to"),
      .init(
        30, "core_capability", xen: "core-caps", libvirt: "core-capability",
        qemu: "core-capability",
        .intel, .intersect, "IA32_CORE_CAPABILITIES MSR (CFh) exists"),
      .init(
        31, "intel_ssbd", xen: "ssbd", libvirt: "ssbd", qemu: "ssbd", .intel, .intersect,
        kvm: .translated(from: ["amd_ssbd"]), xenPolicy: .all,
        "SSBD: switch speculative store bypass off",
        protects: "speculative store bypass (Spectre v4)"),
    ])
}
