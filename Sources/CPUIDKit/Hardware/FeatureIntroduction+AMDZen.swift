/// Zen of AMD and Hygon.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let zen: [FeatureIntroduction] = [
    .init(
      .zen,
      [
        .pni, .pclmulqdq, .monitor, .ssse3, .fma, .cx16, .sse4_1, .sse4_2, .movbe,
        .popcnt, .aes, .xsave, .osxsave, .avx, .f16c, .rdrand, .fpu, .vme, .de, .pse,
        .tsc, .msr, .pae, .mce, .cx8, .apic, .sep, .mtrr, .pge, .mca, .cmov, .pat,
        .pse36, .clflush, .mmx, .fxsr, .sse, .sse2, .ht, .arat, .aperfmperf, .fsgsbase,
        .bmi1, .avx2, .smep, .bmi2, .rdseed, .adx, .smap, .clflushopt, .sha_ni,
        .xcr0_x87, .xcr0_sse, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .lahf_lm,
        .cmp_legacy, .svm, .extapic, .cr8_legacy, .abm, .sse4a, .misalignsse,
        .`3dnowprefetch`, .osvw, .ibs, .skinit, .wdt, .tce, .topoext, .perfctr_core,
        .perfctr_nb, .bpext, .perfctr_llc, .mwaitx, .e1d_fpu, .e1d_vme, .e1d_de, .e1d_pse,
        .e1d_tsc, .e1d_msr, .e1d_pae, .e1d_mce, .e1d_cx8, .e1d_apic, .syscall, .e1d_mtrr,
        .e1d_pge, .e1d_mca, .e1d_cmov, .e1d_pat, .e1d_pse36, .nx, .mmxext, .e1d_mmx,
        .e1d_fxsr, .fxsr_opt, .pdpe1gb, .rdtscp, .lm, .overflow_recov, .succor, .smca,
        .pfeh, .digital_temp, .thermal_trip, .hw_thermal_control, .hw_pstate, .invtsc,
        .cpb, .efro, .connected_standby, .rapl, .clzero, .irperf, .xsaveerptr, .amd_ibpb,
        .npt, .lbrv, .svm_lock, .nrip_save, .tsc_scale, .vmcb_clean, .flushbyasid,
        .decodeassists, .pausefilter, .encrypted_ucode_patch, .pfthreshold, .avic,
        .v_vmsave_vmload, .vgif, .fp_128, .movu_preferred, .ibs_flags, .ibs_fetch_sampling,
        .ibs_op_sampling, .ibs_rdwr_op_counter, .ibs_op_count, .ibs_branch_target,
        .ibs_op_counters_ext, .ibs_rip_invalid_chk, .ibs_op_branch_fuse, .ibs_fetch_ctl_ext,
        .sme, .sev, .vm_page_flush, .sev_es,
      ]),
    .init(
      .zen2,
      [
        .x2apic, .cqm, .rdt_a, .clwb, .umip, .rdpid, .cqm_llc, .cqm_occup_llc,
        .cqm_mbm_total, .cqm_mbm_local, .cat_l3, .cdp_l3, .lwp, .addr_msk_ext, .invlpgb,
        .rdpru, .amd_mba, .mcommit, .wbnoinvd, .lbrextn, .wbinvd_int, .amd_ibrs,
        .amd_stibp, .stibp_always_on, .ibrs_fast, .ibrs_same_mode, .amd_ppin, .amd_ssbd,
        .cppc, .gmet, .v_spec_ctrl, .fp_256, .virt_transparent_enc, .amd_l3mbe,
      ]),
    .init(
      .zen3,
      [
        .pcid, .erms, .invpcid, .pku, .ospke, .cet_ss, .vaes, .vpclmulqdq, .fsrm,
        .no_lmsl, .tlb_flush_nested, .amd_psfd, .brs, .sss_check, .h_mce_override,
        .tlbsync_int, .svme_addr_chk, .sev_snp, .vm_permission_levels, .sme_coherent,
        .req_64bit_hypervisor, .restricted_injection, .alternate_injection, .debug_swap,
        .disallow_host_ibs, .no_nested_data_bp, .lfence_dispatch, .smm_page_cfg_lock, .nscb,
        .prefetch_ctl_msr,
      ]),
    .init(
      .zen4,
      [
        .avx512f, .avx512dq, .avx512ifma, .avx512cd, .avx512bw, .avx512vl, .avx512vbmi,
        .avx512_vbmi2, .gfni, .avx512_vnni, .avx512_bitalg, .avx512_vpopcntdq, .la57,
        .flush_l1d, .avx512_bf16, .amd_fast_cppc, .btc_no, .ibpb_ret, .x2avic, .ro_gpt,
        .vnmi, .ibs_virt, .ext_lvt_off_chg, .ibs_l3_miss_filter, .rmpquery, .vmpl_sss,
        .snp_secure_tsc, .v_tsc_aux, .vmgexit_parameter, .virt_tom_msr, .virt_ibs,
        .vmsa_reg_protection, .smt_protection, .smba, .bmec, .l3rr, .bmec_local_reads,
        .bmec_remote_reads, .bmec_local_nontemp_wr, .bmec_remote_nontemp_wr,
        .bmec_local_slow_mem_rd, .bmec_remote_slow_mem_rd, .bmec_all_dirty_victims, .fs_gs_ns,
        .upper_addr_ignore, .auto_ibrs, .no_smm_ctl_msr, .amd_fsrs, .amd_fsrc,
        .cpuid_user_dis, .epsf, .perfmon_v2, .amd_lbr_v2, .amd_lbr_pmc_freeze, .mem_hmk,
        .amd_htr_cores,
      ]),
    .init(
      .zen5,
      [
        .tsc_adjust, .bus_lock_detect, .movdiri, .movdir64b, .avx512_vp2intersect,
        .avx_vnni, .x2avic_ext, .pmc_virt, .bus_lock_threshold, .idle_hlt,
        .ext_shutdown_intercept, .fp_512, .ibs_load_latency_filter, .ibs_dtlb_pgsize,
        .pmc_virt_sev, .rmpread, .guest_intercept_ctl, .segmented_rmp, .secure_avic,
        .allowed_sev_features, .hv_inuse_wr_allowed, .ibpb_on_entry, .abmc, .sdciae,
        .precise_retire, .l2tlb_size_x32, .amd_ermsb, .opcode_0f01_7_reclaim, .amd_fsrsc,
        .amd_prefetchi, .fp512_downgrade, .amd_workload_class, .eraps, .sbpb, .ibpb_brtype,
        .srso_user_kernel_no, .srso_msr_fix, .core_has_pwreff_ranking,
      ]),
  ]

  static let hygon: [FeatureIntroduction] = [
    .init(
      .zenHygon,
      [
        .pni, .pclmulqdq, .monitor, .ssse3, .fma, .cx16, .sse4_1, .sse4_2, .movbe,
        .popcnt, .aes, .xsave, .osxsave, .avx, .f16c, .rdrand, .fpu, .vme, .de, .pse,
        .tsc, .msr, .pae, .mce, .cx8, .apic, .sep, .mtrr, .pge, .mca, .cmov, .pat,
        .pse36, .clflush, .mmx, .fxsr, .sse, .sse2, .ht, .arat, .aperfmperf, .fsgsbase,
        .bmi1, .avx2, .smep, .bmi2, .rdseed, .adx, .smap, .clflushopt, .sha_ni, .umip,
        .xcr0_x87, .xcr0_sse, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .lahf_lm,
        .cmp_legacy, .svm, .extapic, .cr8_legacy, .abm, .sse4a, .misalignsse,
        .`3dnowprefetch`, .osvw, .ibs, .skinit, .wdt, .tce, .topoext, .perfctr_core,
        .perfctr_nb, .bpext, .perfctr_llc, .mwaitx, .e1d_fpu, .e1d_vme, .e1d_de, .e1d_pse,
        .e1d_tsc, .e1d_msr, .e1d_pae, .e1d_mce, .e1d_cx8, .e1d_apic, .syscall, .e1d_mtrr,
        .e1d_pge, .e1d_mca, .e1d_cmov, .e1d_pat, .e1d_pse36, .nx, .mmxext, .e1d_mmx,
        .e1d_fxsr, .fxsr_opt, .pdpe1gb, .rdtscp, .lm, .overflow_recov, .succor, .smca,
        .pfeh, .digital_temp, .thermal_trip, .hw_thermal_control, .hw_pstate, .invtsc,
        .cpb, .efro, .connected_standby, .rapl, .clzero, .irperf, .xsaveerptr, .amd_ibpb,
        .amd_ibrs, .amd_stibp, .ibrs_always, .stibp_always_on, .ibrs_fast, .amd_ssbd, .npt,
        .lbrv, .svm_lock, .nrip_save, .tsc_scale, .vmcb_clean, .flushbyasid,
        .decodeassists, .pausefilter, .encrypted_ucode_patch, .pfthreshold, .avic,
        .v_vmsave_vmload, .vgif, .v_spec_ctrl, .fp_128, .movu_preferred, .fp_256,
        .ibs_flags, .ibs_fetch_sampling, .ibs_op_sampling, .ibs_rdwr_op_counter,
        .ibs_op_count, .ibs_branch_target, .ibs_op_counters_ext, .ibs_rip_invalid_chk,
        .ibs_op_branch_fuse, .ibs_fetch_ctl_ext, .sme, .sev, .vm_page_flush, .sev_es,
      ])
  ]
}
