/// Intel's Atom, the servers of its cores, and Xeon Phi.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let intelAtom: [FeatureIntroduction] = [
    .init(
      .bonnell,
      [
        .pni, .dtes64, .monitor, .ds_cpl, .vmx, .est, .tm2, .ssse3, .cx16, .xtpr,
        .pdcm, .movbe, .fpu, .vme, .de, .pse, .tsc, .msr, .pae, .mce, .cx8, .apic,
        .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .ds, .acpi, .mmx,
        .fxsr, .sse, .sse2, .ss, .ht, .tm, .pbe, .dtherm, .aperfmperf, .lahf_lm,
        .syscall, .nx, .lm,
      ]),
    .init(.saltwell, [.arat, .acnt2, .invtsc]),
    .init(
      .silvermont,
      [
        .pclmulqdq, .sse4_1, .sse4_2, .popcnt, .tsc_deadline_timer, .aes, .rdrand, .ida,
        .epb, .tsc_adjust, .smep, .erms, .zero_fcs_fds, .md_clear, .spec_ctrl,
        .intel_stibp, .`3dnowprefetch`, .rdtscp,
      ]),
    .init(
      .goldmont,
      [
        .sdbg, .x2apic, .xsave, .osxsave, .pln, .pts, .fsgsbase, .mpx, .rdt_a, .rdseed,
        .smap, .clflushopt, .intel_pt, .sha_ni, .arch_capabilities, .intel_ssbd, .xcr0_x87,
        .xcr0_sse, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .xss_pt, .cat_l2,
        .cr3_filtering, .psb_cyc, .ip_filtering, .mtc_timing, .topa_output,
        .topa_multiple_entries, .single_range_output, .intel_pt_lip, .pdpe1gb, .rdctl_no,
        .skip_l1dfl_vmentry, .mds_no,
      ]),
    .init(
      .goldmontPlus,
      [
        .sgx, .umip, .rdpid, .sgx_lc, .sgx1, .sgx2, .enclv_leaves, .encls_leaves,
        .sgx_exinfo, .sgx_debug, .sgx_mode64, .sgx_provisionkey, .sgx_tokenkey, .sgx_kss,
        .ptwrite, .power_event_trace, .ibrs_all,
      ]),
    .init(
      .tremont,
      [
        .ecmd, .hwp, .hwp_notify, .hwp_act_window, .hwp_epp, .hwp_pkg_req,
        .hwp_highest_perf_change, .hwp_peci_override, .hwp_flexible, .hwp_fast,
        .hwp_ignore_idle, .fdp_excptn_only, .clwb, .waitpkg, .gfni, .movdiri, .movdir64b,
        .flush_l1d, .core_capability, .psb_pmi_preserve,
      ]),
    .init(.lakefield, [.hfi, .hybrid]),
    .init(
      .gracemont,
      [
        .smx, .fma, .pcid, .avx, .f16c, .hwp_ctl, .bmi1, .avx2, .bmi2, .invpcid, .adx,
        .pku, .ospke, .cet_ss, .vaes, .vpclmulqdq, .key_locker, .pks, .fsrm, .serialize,
        .arch_lbr, .cet_ibt, .avx_vnni, .fsrs, .cet_sss, .intel_psfd, .ipred_ctrl,
        .rrsba_ctrl, .bhi_ctrl, .mcdt_no, .xss_hwp, .event_trace, .tnt_disable,
        .kl_cpl0_only, .kl_no_encrypt, .kl_no_decrypt, .aes_keylocker_wide, .kl_msr_iwkey,
        .loadiwkey_no_backup, .iwkey_rand, .lbr_deep_c_reset, .lbr_ip_is_lip, .lbr_cpl,
        .lbr_branch_filter, .lbr_call_stack, .lbr_mispredict, .lbr_timed, .lbr_branch_type,
        .abm,
      ]),
    .init(
      .sierraForest,
      [
        .bus_lock_detect, .lass, .cmpccxadd, .avx_ifma, .avx_vnni_int8, .avx_ne_convert,
        .wbnoinvd,
      ]),
    .init(
      .clearwaterForest,
      [
        .cldemote, .sha512, .sm3, .sm4, .lam, .avx_vnni_int16, .prefetchiti, .ddpd_u,
      ]),
  ]

  static let xeonPhi: [FeatureIntroduction] = [
    .init(
      .knightsLanding,
      [
        .pni, .pclmulqdq, .dtes64, .monitor, .ds_cpl, .vmx, .est, .tm2, .ssse3, .fma,
        .cx16, .xtpr, .pdcm, .sse4_1, .sse4_2, .x2apic, .movbe, .popcnt,
        .tsc_deadline_timer, .aes, .xsave, .osxsave, .avx, .f16c, .rdrand, .fpu, .vme,
        .de, .pse, .tsc, .msr, .pae, .mce, .cx8, .apic, .sep, .mtrr, .pge, .mca,
        .cmov, .pat, .pse36, .clflush, .ds, .acpi, .mmx, .fxsr, .sse, .sse2, .ss, .ht,
        .tm, .pbe, .dtherm, .ida, .arat, .pln, .ecmd, .pts, .aperfmperf, .epb,
        .fsgsbase, .tsc_adjust, .bmi1, .avx2, .smep, .bmi2, .erms, .zero_fcs_fds,
        .avx512f, .rdseed, .adx, .avx512pf, .avx512er, .avx512cd, .prefetchwt1, .md_clear,
        .spec_ctrl, .intel_stibp, .intel_ssbd, .xcr0_x87, .xcr0_sse, .xsaveopt, .lahf_lm,
        .abm, .`3dnowprefetch`, .syscall, .nx, .pdpe1gb, .rdtscp, .lm, .invtsc,
      ]),
    .init(.knightsMill, [.avx512_vpopcntdq, .avx512_4vnniw, .avx512_4fmaps]),
  ]
}
