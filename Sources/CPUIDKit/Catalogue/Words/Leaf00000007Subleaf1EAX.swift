extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EAX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions reference); reference/features.tsv.
  static let leaf7Subleaf1EAX = WordDefinition(
    WordName(7, 1, .eax),
    [
      .init(
        0, "sha512", xen: "sha512", libvirt: "sha512", qemu: "sha512", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "SHA-512 instructions on YMM registers"),
      .init(
        1, "sm3", xen: "sm3", libvirt: "sm3", qemu: "sm3", .intel, .intersect, kvm: .asHost,
        xenPolicy: .all, "SM3 hash instructions"),
      .init(
        2, "sm4", xen: "sm4", libvirt: "sm4", qemu: "sm4", .intel, .intersect, kvm: .asHost,
        xenPolicy: .all, "SM4 cipher instructions"),
      .init(
        3, "rao_int", .intel, .intersect, "Remote atomic integer operations: AADD, AAND, AOR, AXOR"),
      .init(
        4, "avx_vnni", linux: "avx_vnni", xen: "avx-vnni", libvirt: "avx-vnni", qemu: "avx-vnni",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX-encoded dot products of 8-bit and 16-bit integers"),
      .init(
        5, "avx512_bf16", linux: "avx512_bf16", xen: "avx512-bf16", libvirt: "avx512-bf16",
        qemu: "avx512-bf16",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 bfloat16 conversion and dot products"),
      .init(
        6, "lass", linux: "lass", xen: "lass", .intel, .intersect, xenPolicy: .hvmOnRequest,
        "Linear address split between user and kernel (CR4.LASS)"),
      .init(
        7, "cmpccxadd", xen: "cmpccxadd", libvirt: "cmpccxadd", qemu: "cmpccxadd",
        .intel, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "CMPccXADD: compare, then add if the condition holds"),
      .init(
        8, "arch_perfmon_ext", xen: "arch-perf-mon", .intel, .intersect,
        "Extended performance monitoring (leaf 23h)"),
      .init(
        10, "fzrm", xen: "fzrm", libvirt: "fzrm", qemu: "fzrm", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "REP MOVSB of zero length is fast; speed only"),
      .init(
        11, "fsrs", xen: "fsrs", libvirt: "fsrs", qemu: "fsrs", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "Short REP STOSB is fast; speed only, it always works"),
      .init(
        12, "fsrcs", xen: "fsrcs", libvirt: "fsrc", qemu: "fsrc", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "Short REP CMPSB and SCASB are fast; speed only"),
      .init(
        17, "fred", linux: "fred", xen: "fred", libvirt: "fred", qemu: "fred", .intel, .intersect,
        "Flexible return and event delivery replaces the IDT"),
      .init(
        18, "lkgs", xen: "lkgs", libvirt: "lkgs", qemu: "lkgs", .intel, .intersect, kvm: .asHost,
        "LKGS: load the kernel's GS base with a selector"),
      .init(
        19, "wrmsrns", xen: "wrmsrns", libvirt: "wrmsrns", qemu: "wrmsrns", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "WRMSRNS: write an MSR without serialising"),
      .init(
        20, "nmi_src", xen: "nmi-src", .intel, .intersect, "FRED reports which source raised an NMI"
      ),
      .init(
        21, "amx_fp16", xen: "amx-fp16", libvirt: "amx-fp16", qemu: "amx-fp16", .intel, .intersect,
        kvm: .asHost, "AMX dot products on half-precision tiles"),
      .init(22, "hreset", .intel, .intersect, "HRESET: reset the history of thread prediction"),
      .init(
        23, "avx_ifma", xen: "avx-ifma", libvirt: "avx-ifma", qemu: "avx-ifma", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "VEX-encoded integer multiply-add of 52 bits"),
      .init(
        26, "lam", linux: "lam", xen: "lam", libvirt: "lam", qemu: "lam", .intel, .intersect,
        kvm: .asHost, "Linear address masking: upper pointer bits ignored"),
      .init(
        27, "msrlist", xen: "msrlist", .intel, .intersect,
        "RDMSRLIST and WRMSRLIST: many MSRs at once"),
      .init(
        30, "no_invd", xen: "no-invd", .intel, .intersect,
        "INVD is refused once firmware has finished"),
      .init(
        31, "movrs", xen: "movrs", libvirt: "movrs", qemu: "movrs", .intel, .intersect,
        kvm: .asHost, xenPolicy: .allOnRequest, "MOVRS: loads hinting that the line is read-shared"),
    ])
}
