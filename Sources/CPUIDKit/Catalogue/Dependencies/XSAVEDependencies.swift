extension Catalogue {
  /// XSAVE, its forms and its state components.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let xsaveDependencies: [FeatureDependency] = [
    .init(.lwp, requires: .xsave, "profiling state is enabled in XCR0", source: "xen"),
    .init(.mpx, requires: .xsave, "bound registers are enabled in XCR0", source: "linux,xen"),
    .init(.pku, requires: .xsave, "the rights register is enabled in XCR0", source: "linux,xen"),
    .init(.xfd, requires: .xsave, "faults on components that XCR0 enables", source: "leaf-gate"),
    .init(
      .xgetbv1, requires: .xsave, "is a second form of XGETBV",
      source: "leaf-gate,linux,xen"),
    .init(.xsavec, requires: .xsave, "is a form of XSAVE", source: "leaf-gate,linux,xen"),
    .init(.xsaveopt, requires: .xsave, "is a form of XSAVE", source: "leaf-gate,linux,xen"),
    .init(.xsaves, requires: .xsave, "is a form of XSAVE", source: "leaf-gate,linux,xen"),
    .init(
      .xfd, requires: .xgetbv1, "Linux needs to see which components are in use",
      source: "linux"),
    .init(.cet_ss, requires: .xsaves, "shadow stack state is enabled in XSS", source: "linux"),
    .init(.enqcmd, requires: .xsaves, "the address space id is enabled in XSS", source: "linux"),
    .init(
      .xfd, requires: .xsaves, "Linux manages XFD only together with XSAVES",
      source: "linux"),
    .init(.xcr0_apx_egpr, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_avx, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_avx512_hi16_zmm, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_avx512_opmask, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_avx512_zmm_hi256, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_cet_s, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_cet_u, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_lwp, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_mpx_bndcsr, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_mpx_bndregs, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_pkru, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_sse, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_tileconfig, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_tiledata, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(.xcr0_x87, requires: .xsave, "is a bit of XCR0", source: "leaf-gate"),
    .init(
      .xss_cet_s, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh",
      source: "leaf-gate"),
    .init(
      .xss_cet_u, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh",
      source: "leaf-gate"),
    .init(.xss_hdc, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh", source: "leaf-gate"),
    .init(.xss_hwp, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh", source: "leaf-gate"),
    .init(.xss_lbr, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh", source: "leaf-gate"),
    .init(
      .xss_pasid, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh",
      source: "leaf-gate"),
    .init(.xss_pt, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh", source: "leaf-gate"),
    .init(
      .xss_uintr, requires: .xsave, "is a bit of XSS, listed in leaf 0Dh",
      source: "leaf-gate"),
    .init(
      .xcr0_tileconfig, requires: .amx_tile, "is the state of AMX",
      source: "xen:recalculate_xstate"),
    .init(
      .xcr0_tiledata, requires: .amx_tile, "is the state of AMX",
      source: "xen:recalculate_xstate"),
    .init(.xcr0_apx_egpr, requires: .apxf, "is the state of APX", source: "memory"),
    .init(.xss_lbr, requires: .arch_lbr, "is the state of the branch records", source: "memory"),
    .init(.xcr0_avx, requires: .avx, "is the state of AVX", source: "xen:recalculate_xstate"),
    .init(
      .xcr0_avx512_hi16_zmm, requires: .avx512f, "is state of AVX-512",
      source: "xen:recalculate_xstate"),
    .init(
      .xcr0_avx512_opmask, requires: .avx512f, "is state of AVX-512",
      source: "xen:recalculate_xstate"),
    .init(
      .xcr0_avx512_zmm_hi256, requires: .avx512f, "is state of AVX-512",
      source: "xen:recalculate_xstate"),
    .init(.xss_pasid, requires: .enqcmd, "is the state of ENQCMD", source: "memory"),
    .init(.xss_hwp, requires: .hwp, "is the state of HWP requests", source: "memory"),
    .init(.xss_pt, requires: .intel_pt, "is the state of Processor Trace", source: "memory"),
    .init(.xcr0_lwp, requires: .lwp, "is the state of lightweight profiling", source: "memory"),
    .init(.xcr0_mpx_bndcsr, requires: .mpx, "is state of MPX", source: "xen:recalculate_xstate"),
    .init(.xcr0_mpx_bndregs, requires: .mpx, "is state of MPX", source: "xen:recalculate_xstate"),
    .init(
      .xcr0_pkru, requires: .pku, "is the state of user protection keys",
      source: "xen:recalculate_xstate"),
    .init(.xss_uintr, requires: .uintr, "is the state of user interrupts", source: "memory"),
  ]
}
