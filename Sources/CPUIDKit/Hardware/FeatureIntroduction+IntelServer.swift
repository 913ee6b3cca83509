/// Intel's servers since Skylake.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let intelServer: [FeatureIntroduction] = [
    .init(
      .skylakeServer,
      [
        .hwp, .hwp_act_window, .hwp_epp, .hwp_pkg_req, .fdp_excptn_only, .mpx, .avx512f,
        .avx512dq, .clflushopt, .clwb, .avx512cd, .avx512bw, .avx512vl, .pku, .ospke,
        .tsx_force_abort, .arch_capabilities, .xsavec, .xgetbv1, .xsaves, .xss_pt, .mba,
        .mba_delay_linear, .psb_cyc, .ip_filtering, .mtc_timing, .topa_multiple_entries,
        .single_range_output,
      ]),
    .init(.cascadeLake, [.avx512_vnni, .rdctl_no, .ibrs_all, .skip_l1dfl_vmentry, .mds_no]),
    .init(.cooperLake, [.avx512_bf16]),
    .init(
      .iceLakeServer,
      [
        .hwp_peci_override, .sgx, .avx512ifma, .sha_ni, .avx512vbmi, .umip, .avx512_vbmi2,
        .gfni, .vaes, .vpclmulqdq, .avx512_bitalg, .tme, .avx512_vpopcntdq, .la57, .rdpid,
        .sgx_lc, .sgx_keys, .fsrm, .pconfig, .intel_psfd, .sgx1, .sgx2, .enclv_leaves,
        .encls_leaves, .sgx_exinfo, .sgx_debug, .sgx_mode64, .sgx_provisionkey,
        .sgx_tokenkey, .sgx_kss, .wbnoinvd,
      ]),
    .init(
      .sapphireRapids,
      [
        .turbo_boost_3_0, .hwp_highest_perf_change, .hwp_fast, .hfi, .hwp_ctl, .waitpkg,
        .cet_ss, .bus_lock_detect, .cldemote, .movdiri, .movdir64b, .enqcmd, .pks, .uintr,
        .serialize, .tsxldtrk, .arch_lbr, .cet_ibt, .amx_bf16, .avx512_fp16, .amx_tile,
        .amx_int8, .core_capability, .avx_vnni, .fzrm, .fsrs, .fsrcs, .cet_sss,
        .ipred_ctrl, .rrsba_ctrl, .ddpd_u, .bhi_ctrl, .mcdt_no, .xfd, .xss_pasid, .cat_l2,
        .ptwrite, .psb_pmi_preserve, .lbr_deep_c_reset, .lbr_cpl, .lbr_branch_filter,
        .lbr_call_stack, .lbr_mispredict, .lbr_timed, .lbr_branch_type,
      ]),
    .init(
      .graniteRapids,
      [
        .arch_perfmon_ext, .amx_fp16, .no_invd, .intel_ppin, .amx_complex, .prefetchiti,
        .uiret_uif, .avx10, .xss_hwp, .io_rdt_cmt, .io_rdt_mbm, .l3_cat_cos_infreq_updates,
        .l3_cat_sparse_1s, .avx10_128, .avx10_256, .avx10_512,
      ]),
    .init(
      .diamondRapids,
      [
        .cmpccxadd, .fred, .lkgs, .wrmsrns, .avx_ifma, .lam, .movrs, .avx_vnni_int8,
        .avx_ne_convert, .apxf, .amx_int8_alias, .amx_bf16_alias, .amx_complex_alias,
        .amx_fp16_alias, .amx_fp8, .amx_tf32, .amx_avx512, .amx_movrs, .avx10_vnni_int,
        .apx_nci_ndd_nf,
      ]),
  ]
}
