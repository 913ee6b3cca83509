/// What one microarchitecture was the first of its line to have.
///
/// Firmware, microcode and fused-off parts decide whether a single CPU shows a feature: a row says from which
/// microarchitecture on CPUs can, and so that none before does.
struct FeatureIntroduction {
  /// The first of its line with the features.
  let microarchitecture: Microarchitecture
  let features: FeatureSet

  /// A row.
  init(_ microarchitecture: Microarchitecture, _ features: FeatureSet) {
    self.microarchitecture = microarchitecture
    self.features = features
  }

  /// Instructions that manuals announce and that no CPU of a known generation has: no microcode brings such.
  ///
  /// What the first CPU with one shows goes into the row of its generation, and from here.
  static let announced: FeatureSet = [.msr_imm, .avx512_bmm]

  /// Every row.
  static let all: [FeatureIntroduction] =
    intelFirst + quark + netBurst + intelCore + intelClient + intelServer + intelAtom + xeonPhi
    + amdFirst + bulldozer + jaguar + zen + hygon + centaur + zhaoxin + others
}

/// Vendors of the past.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let others: [FeatureIntroduction] = [
    .init(.cyrix6x86, [.fpu, .de, .tsc, .msr, .cx8, .apic, .pge, .cmov, .mmx]),
    .init(
      .mediaGX,
      [
        .e1d_fpu, .e1d_tsc, .e1d_msr, .e1d_cx8, .e1d_apic, .e1d_cmov, .e1d_pat, .e1d_mmx,
        .e1d_fxsr,
      ]),
    .init(
      .geode,
      [
        .pse, .sep, .e1d_de, .e1d_pse, .syscall, .e1d_pge, .mmxext, .`3dnowext`, .`3dnow`,
      ]),
    .init(
      .crusoe,
      [
        .fpu, .vme, .de, .pse, .tsc, .msr, .cx8, .apic, .sep, .cmov, .pn, .mmx,
        .e1d_fpu, .e1d_vme, .e1d_de, .e1d_pse, .e1d_tsc, .e1d_msr, .e1d_cx8, .e1d_apic,
        .e1d_cmov, .e1d_pat, .e1d_mmx,
      ]),
    .init(
      .efficeon,
      [
        .pae, .mce, .mtrr, .pge, .mca, .pat, .pse36, .clflush, .acpi, .fxsr, .sse,
        .sse2, .ss, .tm, .e1d_pae, .e1d_mce, .e1d_mtrr, .e1d_pge, .e1d_mca, .e1d_pse36,
        .mmxext, .e1d_fxsr,
      ]),
    .init(.riseMP6, [.fpu, .tsc, .apic, .mmx]),
    .init(.sis55x, [.fpu, .tsc, .cx8, .apic, .mmx]),
    .init(.vortex86, [.fpu, .tsc, .cx8, .apic, .mmx]),
  ]
}
