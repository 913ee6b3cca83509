extension Catalogue {
  /// CPUID leaf Dh, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_000D_EDX_x0; reference/features.tsv.
  static let leafDEDX = WordDefinition(
    WordName(0xd, 0, .edx),
    [
      .init(30, "xcr0_lwp", .amd, .intersect, "XCR0[62]: lightweight profiling state")
    ])
}
