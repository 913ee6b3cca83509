/// AMD's CPUs up to Llano.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let amdFirst: [FeatureIntroduction] = [
    .init(
      .k5,
      [
        .fpu, .vme, .de, .pse, .tsc, .msr, .mce, .cx8, .apic, .pge, .e1d_fpu,
        .e1d_vme, .e1d_de, .e1d_pse, .e1d_tsc, .e1d_msr, .e1d_mce, .e1d_cx8, .e1d_apic,
        .e1d_pge,
      ]),
    .init(
      .k6,
      [
        .mmx, .syscall, .e1d_mmx, .`3dnowext`, .`3dnow`, .digital_temp, .powernow_freq_id,
        .powernow_volt_id,
      ]),
    .init(
      .k7,
      [
        .pae, .sep, .mtrr, .mca, .cmov, .pat, .pse36, .fxsr, .sse, .e1d_pae, .e1d_mtrr,
        .e1d_mca, .e1d_cmov, .e1d_pat, .e1d_pse36, .mp, .mmxext, .e1d_fxsr,
      ]),
    .init(.k8RevBC, [.clflush, .sse2, .nx, .lm, .thermal_trip]),
    .init(.k8RevD, [.lahf_lm, .fxsr_opt]),
    .init(.k8RevE, [.pni, .ht, .cmp_legacy, .hw_thermal_control, .sw_thermal_control]),
    .init(.k8RevF, [.cx16, .svm, .extapic, .cr8_legacy, .rdtscp]),
    .init(.k8RevG, [.`3dnowprefetch`, .`100mhz_steps`, .lbrv]),
    .init(.griffin, [.osvw, .skinit, .hw_pstate, .invtsc, .svm_lock, .nrip_save]),
    .init(
      .k10RevB,
      [
        .monitor, .popcnt, .abm, .sse4a, .misalignsse, .ibs, .pdpe1gb, .cpb, .npt,
        .fp_128, .movu_preferred,
      ]),
    .init(
      .k10RevC,
      [
        .aperfmperf, .wdt, .nodeid_msr, .pausefilter, .ibs_flags, .ibs_fetch_sampling,
        .ibs_op_sampling, .ibs_rdwr_op_counter, .ibs_op_count,
      ]),
    .init(.llano, [.ibs_branch_target, .ibs_op_counters_ext, .ibs_rip_invalid_chk]),
  ]
}

/// AMD's families 14h to 16h.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let bulldozer: [FeatureIntroduction] = [
    .init(
      .bulldozer,
      [
        .pni, .pclmulqdq, .monitor, .ssse3, .cx16, .sse4_1, .sse4_2, .popcnt, .aes,
        .xsave, .osxsave, .avx, .fpu, .vme, .de, .pse, .tsc, .msr, .pae, .mce, .cx8,
        .apic, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .mmx, .fxsr,
        .sse, .sse2, .ht, .aperfmperf, .xcr0_x87, .xcr0_sse, .lahf_lm, .cmp_legacy, .svm,
        .extapic, .cr8_legacy, .abm, .sse4a, .misalignsse, .`3dnowprefetch`, .osvw, .ibs,
        .xop, .skinit, .wdt, .lwp, .fma4, .nodeid_msr, .topoext, .perfctr_core,
        .perfctr_nb, .e1d_fpu, .e1d_vme, .e1d_de, .e1d_pse, .e1d_tsc, .e1d_msr, .e1d_pae,
        .e1d_mce, .e1d_cx8, .e1d_apic, .syscall, .e1d_mtrr, .e1d_pge, .e1d_mca, .e1d_cmov,
        .e1d_pat, .e1d_pse36, .nx, .mmxext, .e1d_mmx, .e1d_fxsr, .fxsr_opt, .pdpe1gb,
        .rdtscp, .lm, .digital_temp, .thermal_trip, .hw_thermal_control, .`100mhz_steps`,
        .hw_pstate, .invtsc, .cpb, .npt, .lbrv, .svm_lock, .nrip_save, .tsc_scale,
        .vmcb_clean, .flushbyasid, .decodeassists, .pausefilter, .pfthreshold, .fp_128,
        .movu_preferred, .ibs_flags, .ibs_fetch_sampling, .ibs_op_sampling,
        .ibs_rdwr_op_counter, .ibs_op_count, .ibs_branch_target, .ibs_op_counters_ext,
        .ibs_rip_invalid_chk,
      ]),
    .init(
      .piledriver,
      [
        .fma, .f16c, .bmi1, .tce, .tbm, .efro, .amd_ibpb, .encrypted_ucode_patch,
      ]),
    .init(
      .steamroller,
      [
        .fsgsbase, .xsaveopt, .strm_perf_mon, .bpext, .ptsc, .overflow_recov,
        .connected_standby, .ibs_op_branch_fuse,
      ]),
    .init(
      .excavator,
      [
        .movbe, .rdrand, .arat, .avx2, .smep, .bmi2, .mwaitx, .hw_assert, .acc_power,
        .avic, .v_vmsave_vmload, .vgif, .ibs_fetch_ctl_ext, .ibs_op_data_4,
      ]),
  ]

  static let jaguar: [FeatureIntroduction] = [
    .init(
      .bobcat,
      [
        .pni, .monitor, .ssse3, .cx16, .popcnt, .fpu, .vme, .de, .pse, .tsc, .msr,
        .pae, .mce, .cx8, .apic, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36,
        .clflush, .mmx, .fxsr, .sse, .sse2, .ht, .aperfmperf, .lahf_lm, .cmp_legacy,
        .svm, .extapic, .cr8_legacy, .abm, .sse4a, .misalignsse, .`3dnowprefetch`, .ibs,
        .skinit, .wdt, .e1d_fpu, .e1d_vme, .e1d_de, .e1d_pse, .e1d_tsc, .e1d_msr,
        .e1d_pae, .e1d_mce, .e1d_cx8, .e1d_apic, .syscall, .e1d_mtrr, .e1d_pge, .e1d_mca,
        .e1d_cmov, .e1d_pat, .e1d_pse36, .nx, .mmxext, .e1d_mmx, .e1d_fxsr, .fxsr_opt,
        .pdpe1gb, .rdtscp, .lm, .digital_temp, .thermal_trip, .hw_thermal_control,
        .sw_thermal_control, .`100mhz_steps`, .hw_pstate, .invtsc, .cpb, .npt, .lbrv,
        .svm_lock, .nrip_save, .ssse3_sse5_dis, .pausefilter, .ibs_flags,
        .ibs_fetch_sampling, .ibs_op_sampling, .ibs_rdwr_op_counter, .ibs_op_count,
        .ibs_branch_target, .ibs_op_counters_ext, .ibs_rip_invalid_chk,
      ]),
    .init(
      .jaguar,
      [
        .pclmulqdq, .sse4_1, .sse4_2, .movbe, .aes, .xsave, .osxsave, .avx, .f16c,
        .bmi1, .xcr0_x87, .xcr0_sse, .xsaveopt, .osvw, .topoext, .perfctr_nb, .bpext,
        .perfctr_llc, .overflow_recov, .proc_feedback, .tsc_scale, .flushbyasid,
        .decodeassists, .encrypted_ucode_patch, .pfthreshold, .fp_128, .movu_preferred,
      ]),
    .init(.jaguarSemiCustom, [.nodeid_msr]),
    .init(.puma, [.rdrand, .ptsc, .acc_power, .connected_standby]),
  ]
}
