extension Catalogue {
  /// AMD's copies of 1.EDX in 8000_0001.EDX, which must never show more than the original.
  ///
  /// The APIC's copy is a live state and follows its own rule.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_EDX; docs/hardware.md, "Copies of 1.EDX".
  static let copyDependencies: [FeatureDependency] = [
    .init(.e1d_fpu, requires: .fpu, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_vme, requires: .vme, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_de, requires: .de, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_pse, requires: .pse, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_tsc, requires: .tsc, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_msr, requires: .msr, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_pae, requires: .pae, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_mce, requires: .mce, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_cx8, requires: .cx8, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_mtrr, requires: .mtrr, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_pge, requires: .pge, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_mca, requires: .mca, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_cmov, requires: .cmov, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_pat, requires: .pat, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_pse36, requires: .pse36, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_mmx, requires: .mmx, "is AMD's copy of this bit", source: "amd"),
    .init(.e1d_fxsr, requires: .fxsr, "is AMD's copy of this bit", source: "amd"),
  ]
}
