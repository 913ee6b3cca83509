extension Catalogue {
  /// CPUID leaf Dh, subleaf 0, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EAX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; docs/sources.md, "Features".
  static let leafDEAX = WordDefinition(
    WordID(0xd, 0, .eax),
    [
      .init(0, "xcr0_x87", .both, .intersect, "XCR0[0]: x87 state can be managed by XSAVE"),
      .init(1, "xcr0_sse", .both, .intersect, "XCR0[1]: XMM registers and MXCSR"),
      .init(2, "xcr0_avx", .both, .intersect, "XCR0[2]: upper halves of the YMM registers"),
      .init(3, "xcr0_mpx_bndregs", .intel, .intersect, "XCR0[3]: MPX bound registers"),
      .init(4, "xcr0_mpx_bndcsr", .intel, .intersect, "XCR0[4]: MPX configuration and status"),
      .init(5, "xcr0_avx512_opmask", .both, .intersect, "XCR0[5]: AVX-512 mask registers"),
      .init(
        6, "xcr0_avx512_zmm_hi256", .both, .intersect, "XCR0[6]: upper halves of ZMM0 to ZMM15"),
      .init(7, "xcr0_avx512_hi16_zmm", .both, .intersect, "XCR0[7]: ZMM16 to ZMM31"),
      .init(9, "xcr0_pkru", .both, .intersect, "XCR0[9]: user protection key rights"),
      .init(
        11, "xcr0_cet_u", .intel, .intersect, "XCR0[11]: user CET state; real CPUs keep it in XSS"),
      .init(
        12, "xcr0_cet_s", .intel, .intersect,
        "XCR0[12]: supervisor CET state; real CPUs keep it in XSS"),
      .init(17, "xcr0_tileconfig", .intel, .intersect, "XCR0[17]: AMX tile configuration"),
      .init(18, "xcr0_tiledata", .intel, .intersect, "XCR0[18]: AMX tile data, 8 KB"),
      .init(19, "xcr0_apx_egpr", .intel, .intersect, "XCR0[19]: APX general registers R16 to R31"),
    ])
}

extension Catalogue {
  /// CPUID leaf Dh, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EDX_x0; docs/sources.md, "Features".
  static let leafDEDX = WordDefinition(
    WordID(0xd, 0, .edx),
    [
      .init(30, "xcr0_lwp", .amd, .intersect, "XCR0[62]: lightweight profiling state")
    ])
}

extension Catalogue {
  /// CPUID leaf Dh, subleaf 1, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EAX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; docs/sources.md, "Features".
  static let leafDSubleaf1EAX = WordDefinition(
    WordID(0xd, 1, .eax),
    [
      .init(
        0, "xsaveopt", linux: "xsaveopt", xen: "xsaveopt", libvirt: "xsaveopt", qemu: "xsaveopt",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "XSAVEOPT: save only what changed"),
      .init(
        1, "xsavec", linux: "xsavec", xen: "xsavec", libvirt: "xsavec", qemu: "xsavec",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "XSAVEC: save in compacted form"),
      .init(
        2, "xgetbv1", linux: "xgetbv1", xen: "xgetbv1", libvirt: "xgetbv1", qemu: "xgetbv1",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "XGETBV with ECX=1: which components are in use"),
      .init(
        3, "xsaves", linux: "xsaves", xen: "xsaves", libvirt: "xsaves", qemu: "xsaves",
        .both, .unmigratable, kvm: .asHost, xenPolicy: .hvm,
        "XSAVES and XRSTORS: supervisor state; platforms keep it back"),
      .init(
        4, "xfd", xen: "xfd", libvirt: "xfd", qemu: "xfd", .intel, .intersect, kvm: .asHost,
        "Extended feature disable: fault at first use of a component"),
    ])
}

extension Catalogue {
  /// CPUID leaf Dh, subleaf 1, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_ECX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; docs/sources.md, "Features".
  static let leafDSubleaf1ECX = WordDefinition(
    WordID(0xd, 1, .ecx),
    [
      .init(8, "xss_pt", .intel, .intersect, "XSS[8]: Processor Trace state"),
      .init(10, "xss_pasid", .intel, .intersect, "XSS[10]: process address space id for ENQCMD"),
      .init(
        11, "xss_cet_u", .both, .intersect, "XSS[11]: user shadow stack and branch tracking state"),
      .init(12, "xss_cet_s", .both, .intersect, "XSS[12]: supervisor shadow stack pointers"),
      .init(13, "xss_hdc", .intel, .intersect, "XSS[13]: hardware duty cycling state"),
      .init(14, "xss_uintr", .intel, .intersect, "XSS[14]: user interrupt state"),
      .init(15, "xss_lbr", .intel, .intersect, "XSS[15]: architectural last branch records"),
      .init(16, "xss_hwp", .intel, .intersect, "XSS[16]: HWP request state"),
    ])
}
