extension Catalogue {
  /// CPUID leaf Dh, subleaf 0, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EAX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; reference/features.tsv.
  static let leafDEAX = WordDefinition(
    WordName(0xd, 0, .eax),
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
