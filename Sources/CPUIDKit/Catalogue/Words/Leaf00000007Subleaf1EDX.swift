extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EDX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); reference/features.tsv.
  static let leaf7Subleaf1EDX = WordDefinition(
    WordName(7, 1, .edx),
    [
      .init(
        4, "avx_vnni_int8", xen: "avx-vnni-int8", libvirt: "avx-vnni-int8", qemu: "avx-vnni-int8",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX dot products of 8-bit integers of either sign"),
      .init(
        5, "avx_ne_convert", xen: "avx-ne-convert", libvirt: "avx-ne-convert",
        qemu: "avx-ne-convert",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX conversions from bfloat16 and half precision"),
      .init(
        8, "amx_complex", xen: "amx-complex", libvirt: "amx-complex", qemu: "amx-complex",
        .intel, .intersect, kvm: .asHost, "AMX complex multiplication on half-precision tiles"),
      .init(
        10, "avx_vnni_int16", xen: "avx-vnni-int16", libvirt: "avx-vnni-int16",
        qemu: "avx-vnni-int16",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX dot products of 16-bit integers of either sign"),
      .init(
        13, "user_timer", .intel, .intersect,
        "User-level timer through an MSR deadline (one source)"),
      .init(
        14, "prefetchiti", xen: "prefetchi", libvirt: "prefetchiti", qemu: "prefetchiti",
        .intel, .hint, kvm: .asHost, xenPolicy: .all,
        "PREFETCHIT0 and T1: code prefetch; NOPs where missing"),
      .init(15, "user_msr", .intel, .intersect, "URDMSR and UWRMSR: chosen MSRs from user mode"),
      .init(
        17, "uiret_uif", xen: "uiret-uif", .intel, .intersect,
        "UIRET sets UIF from the popped flags"),
      .init(
        18, "cet_sss", xen: "cet-sss", .intel, .intersect,
        "Supervisor shadow stacks are safe to enable"),
      .init(
        19, "avx10", libvirt: "avx10", qemu: "avx10", .intel, .intersect, kvm: .asHost,
        "AVX10: versioned vector ISA (leaf 24h)"),
      .init(
        21, "apxf", libvirt: "apxf", qemu: "apxf", .intel, .intersect,
        "APX foundation: 32 general registers, REX2 and EVEX forms"),
      .init(
        22, "sec_tee_attestation", .intel, .intersect,
        "Attestation of trusted environments (one source)"),
      .init(
        23, "mwait_leaf7", .intel, .intersect, "MWAIT enumerated apart from MONITOR (one source)"),
      .init(
        24, "slsm", xen: "slsm", .intel, .intersect,
        "IA32_INTEGRITY_STATUS MSR: static lockstep of paired cores"),
    ])
}
