extension Catalogue {
  /// CPUID leaf Dh, subleaf 1, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_ECX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 0DH; reference/features.tsv.
  static let leafDSubleaf1ECX = WordDefinition(
    WordName(0xd, 1, .ecx),
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
