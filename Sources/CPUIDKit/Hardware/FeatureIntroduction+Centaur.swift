/// Centaur, VIA and Zhaoxin.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let centaur: [FeatureIntroduction] = [
    .init(
      .winChip,
      [
        .fpu, .de, .tsc, .msr, .mce, .cx8, .apic, .mmx, .e1d_fpu, .e1d_de, .e1d_tsc,
        .e1d_msr, .e1d_mce, .e1d_cx8, .e1d_apic, .e1d_mmx, .`3dnow`,
      ]),
    .init(.samuel, [.mtrr, .pge, .e1d_mtrr, .e1d_pge]),
    .init(
      .nehemiah,
      [
        .pse, .cmov, .fxsr, .sse, .ccs_sm2, .rng, .rng_en, .ccs_sm3_sm4, .ccs_sm3_sm4_en,
      ]),
    .init(
      .esther,
      [
        .pni, .est, .tm2, .xtpr, .vme, .pae, .sep, .pat, .clflush, .acpi, .sse2, .tm,
        .pbe, .nx, .ace, .ace_en, .ace2, .ace2_en, .phe, .phe_en, .pmm, .pmm_en,
      ]),
    .init(
      .isaiah,
      [
        .monitor, .vmx, .ssse3, .cx16, .mca, .ss, .lahf_lm, .syscall, .fxsr_opt, .rdtscp,
        .lm, .parallax, .parallax_en,
      ]),
    .init(
      .isaiahII,
      [
        .sse4_1, .popcnt, .ht, .ida, .rng2, .rng2_en, .phe2, .phe2_en, .rsa, .rsa_en,
      ]),
    .init(
      .zxC,
      [
        .pclmulqdq, .pcid, .sse4_2, .x2apic, .movbe, .aes, .xsave, .osxsave, .avx,
        .f16c, .rdrand, .pse36, .dtherm, .fsgsbase, .tsc_adjust, .bmi1, .avx2,
        .smep, .bmi2, .invpcid, .zero_fcs_fds, .rdseed, .adx, .xcr0_x87, .xcr0_sse,
        .xsaveopt, .abm, .`3dnowprefetch`, .pdpe1gb,
      ]),
  ]

  static let zhaoxin: [FeatureIntroduction] = [
    .init(
      .lujiazui,
      [
        .pni, .pclmulqdq, .monitor, .vmx, .smx, .est, .tm2, .ssse3, .cx16, .xtpr,
        .pcid, .sse4_1, .sse4_2, .movbe, .popcnt, .tsc_deadline_timer, .aes, .xsave,
        .osxsave, .avx, .f16c, .rdrand, .fpu, .vme, .de, .pse, .tsc, .msr, .pae, .mce,
        .cx8, .apic, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .acpi,
        .mmx, .fxsr, .sse, .sse2, .ss, .ht, .tm, .pbe, .dtherm, .ida, .hwp,
        .hwp_act_window, .hwp_epp, .hwp_pkg_req, .aperfmperf, .fsgsbase, .tsc_adjust,
        .bmi1, .smep, .bmi2, .invpcid, .zero_fcs_fds, .rdseed, .adx, .smap, .sha_ni,
        .umip, .pku, .ospke, .rdpid, .spec_ctrl, .arch_capabilities, .xcr0_x87, .xcr0_sse,
        .xsaveopt, .lahf_lm, .abm, .`3dnowprefetch`, .syscall, .nx, .pdpe1gb, .rdtscp, .lm,
        .invtsc, .ccs_sm2, .ccs_sm2_en, .rng, .rng_en, .ccs_sm3_sm4, .ccs_sm3_sm4_en,
        .ace, .ace_en, .ace2, .phe, .phe_en, .pmm, .pmm_en, .parallax, .parallax_en,
        .rng2, .rng2_en, .phe2, .phe2_en, .rsa, .rsa_en,
      ]),
    .init(
      .yongfeng,
      [
        .fma, .x2apic, .avx2, .prefetchwt1, .rdctl_no, .skip_l1dfl_vmentry, .mds_no,
      ]),
    .init(.centuryAvenue, [.xsavec, .xgetbv1, .xsaves, .xss_hwp]),
  ]
}
