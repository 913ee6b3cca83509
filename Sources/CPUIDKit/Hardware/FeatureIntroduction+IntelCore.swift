/// Intel's first lines, NetBurst, and Core and Xeon up to Broadwell.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let intelFirst: [FeatureIntroduction] = [
    .init(.i486, [.fpu, .vme, .apic]),
    .init(.p5, [.de, .pse, .tsc, .msr, .mce, .cx8, .mmx]),
    .init(.p6, [.pae, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .pn, .fxsr, .sse]),
  ]

  static let quark: [FeatureIntroduction] = [
    .init(.quark, [.fpu, .vme, .pse, .tsc, .msr, .pae, .cx8, .apic, .pge, .nx])
  ]

  static let netBurst: [FeatureIntroduction] = [
    .init(
      .netBurst,
      [
        .pni, .dtes64, .monitor, .ds_cpl, .vmx, .est, .tm2, .cid, .cx16, .xtpr, .pdcm,
        .clflush, .ds, .acpi, .sse2, .ss, .ht, .tm, .pbe, .aperfmperf, .lahf_lm,
        .syscall, .nx, .lm,
      ])
  ]

  static let intelCore: [FeatureIntroduction] = [
    .init(
      .pentiumM,
      [
        .pni, .monitor, .vmx, .est, .tm2, .xtpr, .pdcm, .clflush, .ds, .acpi, .sse2,
        .ss, .ht, .tm, .pbe, .dtherm, .aperfmperf, .nx,
      ]),
    .init(.merom, [.dtes64, .ds_cpl, .smx, .ssse3, .cx16, .dca, .lahf_lm, .syscall, .lm]),
    .init(.penryn, [.sse4_1, .xsave, .osxsave, .acnt2, .xcr0_x87, .xcr0_sse]),
    .init(
      .nehalem,
      [
        .sse4_2, .x2apic, .popcnt, .ida, .md_clear, .spec_ctrl, .intel_stibp, .flush_l1d,
        .intel_ssbd, .rdtscp, .invtsc,
      ]),
    .init(.westmere, [.pclmulqdq, .pcid, .aes, .arat, .epb, .pdpe1gb]),
    .init(.sandyBridge, [.sdbg, .tsc_deadline_timer, .avx, .pln, .ecmd, .pts, .xsaveopt]),
    .init(.ivyBridge, [.f16c, .rdrand, .fsgsbase, .smep, .erms, .srbds_ctrl]),
    .init(
      .haswell,
      [
        .fma, .movbe, .tsc_adjust, .bmi1, .hle, .avx2, .bmi2, .invpcid, .rtm, .cqm,
        .zero_fcs_fds, .cqm_llc, .cqm_occup_llc, .abm,
      ]),
    .init(
      .broadwell,
      [
        .rdt_a, .rdseed, .adx, .smap, .intel_pt, .cqm_mbm_total, .cqm_mbm_local, .cat_l3,
        .cdp_l3, .cr3_filtering, .topa_output, .`3dnowprefetch`,
      ]),
  ]
}

/// Intel's desktop and mobile CPUs since Skylake.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension FeatureIntroduction {
  static let intelClient: [FeatureIntroduction] = [
    .init(
      .skylake,
      [
        .hwp, .hwp_notify, .hwp_act_window, .hwp_epp, .hdc_base_regs, .sgx, .mpx,
        .clflushopt, .pku, .ospke, .sgx_lc, .tsx_force_abort, .arch_capabilities, .xsavec,
        .xgetbv1, .xsaves, .xss_pt, .sgx1, .sgx_debug, .sgx_mode64, .sgx_provisionkey,
        .sgx_tokenkey, .psb_cyc, .ip_filtering, .mtc_timing, .topa_multiple_entries,
        .single_range_output, .rdctl_no, .ibrs_all, .skip_l1dfl_vmentry, .mds_no,
      ]),
    .init(
      .cannonLake,
      [
        .hwp_pkg_req, .fdp_excptn_only, .avx512f, .avx512dq, .avx512ifma, .avx512cd,
        .sha_ni, .avx512bw, .avx512vl, .avx512vbmi, .umip,
      ]),
    .init(
      .iceLake,
      [
        .hwp_highest_perf_change, .hwp_peci_override, .hwp_flexible, .hwp_fast,
        .avx512_vbmi2, .gfni, .vaes, .vpclmulqdq, .avx512_vnni, .avx512_bitalg,
        .avx512_vpopcntdq, .rdpid, .fsrm, .intel_psfd, .xss_hdc, .sgx2, .enclv_leaves,
        .encls_leaves, .sgx_exinfo, .sgx_kss,
      ]),
    .init(
      .tigerLake,
      [
        .turbo_boost_3_0, .hwp_ignore_idle, .clwb, .cet_ss, .key_locker, .movdiri,
        .movdir64b, .avx512_vp2intersect, .cet_ibt, .core_capability, .cat_l2,
        .psb_pmi_preserve, .kl_cpl0_only, .kl_no_encrypt, .kl_no_decrypt,
        .aes_keylocker_wide, .kl_msr_iwkey, .loadiwkey_no_backup, .iwkey_rand,
      ]),
    .init(
      .alderLake,
      [
        .hfi, .hwp_ctl, .thread_director, .waitpkg, .tme, .pks, .serialize, .hybrid,
        .pconfig, .arch_lbr, .avx512_fp16, .avx_vnni, .avx512_bf16, .fzrm, .fsrs, .fsrcs,
        .hreset, .ipred_ctrl, .rrsba_ctrl, .bhi_ctrl, .xss_hwp, .ptwrite, .intel_pt_lip,
        .lbr_deep_c_reset, .lbr_ip_is_lip, .lbr_cpl, .lbr_branch_filter, .lbr_call_stack,
        .lbr_mispredict, .lbr_timed, .lbr_branch_type, .hreset_thread_director,
      ]),
    .init(.raptorLake, [.cldemote, .cet_sss, .ddpd_u, .monitor_mitg_no]),
    .init(
      .meteorLake, [.bus_lock_detect, .arch_perfmon_ext, .no_invd, .intel_ppin, .mcdt_no]),
    .init(
      .arrowLake,
      [
        .uintr, .sha512, .sm3, .sm4, .lass, .cmpccxadd, .avx_ifma, .lam, .avx_vnni_int8,
        .avx_ne_convert, .avx_vnni_int16, .resource_priority, .tnt_disable,
        .perfmon_unitmask2, .perfmon_eq, .wbnoinvd,
      ]),
    .init(.lunarLake, [.pbndkb]),
    .init(.pantherLake, [.fred, .lkgs, .wrmsrns, .msrlist, .asym_rdt_a]),
  ]
}
