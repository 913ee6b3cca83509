/// Intel's desktop and mobile CPUs since Skylake.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid, reference/levels.tsv, new-levels-2026-11.tsv, models.tsv.
extension FeatureIntroduction {
  static let intelClient: [FeatureIntroduction] = [
    .init(
      .skylake,
      [
        "hwp", "hwp_notify", "hwp_act_window", "hwp_epp", "hdc_base_regs", "sgx", "mpx",
        "clflushopt", "pku", "ospke", "sgx_lc", "tsx_force_abort", "arch_capabilities", "xsavec",
        "xgetbv1", "xsaves", "xss_pt", "sgx1", "sgx_debug", "sgx_mode64", "sgx_provisionkey",
        "sgx_tokenkey", "psb_cyc", "ip_filtering", "mtc_timing", "topa_multiple_entries",
        "single_range_output", "rdctl_no", "ibrs_all", "skip_l1dfl_vmentry", "mds_no",
      ]),
    .init(
      .cannonLake,
      [
        "hwp_pkg_req", "fdp_excptn_only", "avx512f", "avx512dq", "avx512ifma", "avx512cd",
        "sha_ni", "avx512bw", "avx512vl", "avx512vbmi", "umip",
      ]),
    .init(
      .iceLake,
      [
        "hwp_highest_perf_change", "hwp_peci_override", "hwp_flexible", "hwp_fast",
        "avx512_vbmi2", "gfni", "vaes", "vpclmulqdq", "avx512_vnni", "avx512_bitalg",
        "avx512_vpopcntdq", "rdpid", "fsrm", "intel_psfd", "xss_hdc", "sgx2", "enclv_leaves",
        "encls_leaves", "sgx_exinfo", "sgx_kss",
      ]),
    .init(
      .tigerLake,
      [
        "turbo_boost_3_0", "hwp_ignore_idle", "clwb", "cet_ss", "key_locker", "movdiri",
        "movdir64b", "avx512_vp2intersect", "cet_ibt", "core_capability", "cat_l2",
        "psb_pmi_preserve", "kl_cpl0_only", "kl_no_encrypt", "kl_no_decrypt",
        "aes_keylocker_wide", "kl_msr_iwkey", "loadiwkey_no_backup", "iwkey_rand",
      ]),
    .init(
      .alderLake,
      [
        "hfi", "hwp_ctl", "thread_director", "waitpkg", "tme", "pks", "serialize", "hybrid",
        "pconfig", "arch_lbr", "avx512_fp16", "avx_vnni", "avx512_bf16", "fzrm", "fsrs", "fsrcs",
        "hreset", "ipred_ctrl", "rrsba_ctrl", "bhi_ctrl", "xss_hwp", "ptwrite", "intel_pt_lip",
        "lbr_deep_c_reset", "lbr_ip_is_lip", "lbr_cpl", "lbr_branch_filter", "lbr_call_stack",
        "lbr_mispredict", "lbr_timed", "lbr_branch_type", "hreset_thread_director",
      ]),
    .init(.raptorLake, ["cldemote", "cet_sss", "ddpd_u", "monitor_mitg_no"]),
    .init(
      .meteorLake, ["bus_lock_detect", "arch_perfmon_ext", "no_invd", "intel_ppin", "mcdt_no"]),
    .init(
      .arrowLake,
      [
        "uintr", "sha512", "sm3", "sm4", "lass", "cmpccxadd", "avx_ifma", "lam", "avx_vnni_int8",
        "avx_ne_convert", "avx_vnni_int16", "resource_priority", "tnt_disable",
        "perfmon_unitmask2", "perfmon_eq", "wbnoinvd",
      ]),
    .init(.lunarLake, ["pbndkb"]),
    .init(.pantherLake, ["fred", "lkgs", "wrmsrns", "msrlist", "asym_rdt_a"]),
  ]
}
