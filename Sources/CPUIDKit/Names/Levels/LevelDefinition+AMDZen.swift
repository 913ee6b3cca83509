extension LevelDefinition {
  /// AMD's Zen and Zen 2, and Hygon's branch.
  ///
  /// Source: docs/sources.md, "Levels", and the dumps of InstLatx64:
  /// every bare-metal one of families 17h to 1Ah shows flushbyasid, lbrv, tsc_scale,
  /// pausefilter, pfthreshold, vgif, vmcb_clean, overflow_recov and succor.
  static let amdZen: [LevelDefinition] = [
    .init(
      .amd_zen, .amd, evc: EVCMode("amd-zen", "B4"),
      cpus: [CPURange(0x17, 0x00...0x2f), CPURange(0x17, 0x50...0x5f)],
      parent: .amd_opteron_g3_no3dnow,
      adds: [
        .pclmulqdq, .ssse3, .fma, .sse4_1, .sse4_2, .movbe, .aes, .xsave, .avx, .f16c,
        .rdrand, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .`3dnowprefetch`, .clzero,
        .xsaveerptr, .npt, .nrip_save, .arat, .fsgsbase, .bmi1, .avx2, .smep, .bmi2,
        .rdseed, .adx, .smap, .clflushopt, .sha_ni, .overflow_recov, .succor, .lbrv,
        .tsc_scale, .vmcb_clean, .flushbyasid, .pausefilter, .pfthreshold, .vgif,
      ],
      removes: [.monitor, .extapic, .osvw, .ibs, .skinit, .wdt],
      source: "libvirt 12.8 cpu_map EPYC-v4 and QEMU's EPYC-v5, 18 InstLatx64 dumps", .confirmed,
      notes: """
        drops xop,fma4,tbm vs the 15h line: not a superset of bulldozer..excavator; amd_ibpb needs \
        2018 microcode; not in every dump: amd_ibpb(10/18)
        """),
    .init(
      .hygon_dhyana, .hygon,
      cpus: [CPURange(0x18, 0x00...0xff)],
      parent: .amd_opteron_g3_no3dnow,
      adds: [
        .ssse3, .fma, .sse4_1, .sse4_2, .movbe, .xsave, .avx, .f16c, .rdrand, .xsaveopt,
        .xsavec, .xgetbv1, .xsaves, .`3dnowprefetch`, .clzero, .xsaveerptr, .amd_ibpb, .arat,
        .fsgsbase, .bmi1, .avx2, .smep, .bmi2, .rdseed, .adx, .smap, .clflushopt,
      ],
      removes: [.monitor, .extapic, .osvw, .ibs, .skinit, .wdt],
      source: "libvirt 12.8 cpu_map Dhyana-v1 (QEMU's model), 5 InstLatx64 dumps", .confirmed,
      notes: """
        vendor string HygonGenuine; some SKUs lack aes/pclmulqdq; in all dumps, not in libvirt's \
        model: clzero, xsaveerptr, xsaves
        """),
    .init(
      .amd_zen2, .amd, evc: EVCMode("amd-zen2", nil, .oneSource),
      cpus: [
        CPURange(0x17, 0x30...0x4f), CPURange(0x17, 0x60...0x91), CPURange(0x17, 0xa0...0xaf),
      ],
      parent: .amd_zen,
      adds: [
        .addr_msk_ext, .rdpru, .wbnoinvd, .amd_ibpb, .amd_stibp, .ibrs_fast, .ibrs_same_mode,
        .amd_ssbd, .clwb, .umip, .rdpid,
      ],
      source: "libvirt 12.8 cpu_map EPYC-Rome-v4 (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        amd_ibrs CPUID bit clear on most Rome dumps; in all dumps, not in libvirt's model: \
        addr_msk_ext, ibrs_fast, ibrs_same_mode, rdpru, xsaves; not in every dump: amd_ibrs(2/6)
        """),
  ]
}

extension LevelDefinition {
  /// AMD's Zen line from Zen 3 on: what all parts have, then what servers have beside it.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let amdZen3AndLater: [LevelDefinition] = amdZen3And4 + amdZen5

  private static let amdZen3And4: [LevelDefinition] = [
    .init(
      .amd_zen3, .amd, evc: EVCMode("amd-zen3", nil, .oneSource),
      cpus: [CPURange(0x19, 0x00...0x0f), CPURange(0x19, 0x20...0x5f)],
      parent: .amd_zen2,
      adds: [
        .invpcid, .pku, .cet_ss, .vaes, .vpclmulqdq, .amd_ibrs, .stibp_always_on,
        .amd_psfd, .no_nested_data_bp, .lfence_dispatch,
      ],
      source: "what 17 InstLatx64 dumps of server, desktop and mobile parts share", .confirmed,
      notes: """
        common to all parts: only servers have pcid; erms and fsrm are firmware options; nscb and \
        svme_addr_chk are missing with old firmware
        """),
    .init(
      .amd_zen3_server, .amd, evc: EVCMode("amd-zen3", nil, .oneSource),
      cpus: [CPURange(0x19, 0x00...0x0f)],
      parent: .amd_zen3,
      adds: [.pcid, .erms, .fsrm, .svme_addr_chk, .nscb],
      source: "libvirt 12.8 cpu_map EPYC-Milan-v2 (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: addr_msk_ext, cet_ss, ibrs_fast, ibrs_same_mode, rdpru
        """),
    .init(
      .amd_zen4, .amd, evc: EVCMode("amd-zen4", nil, .oneSource),
      cpus: [CPURange(0x19, 0x10...0x1f), CPURange(0x19, 0x60...0xaf)],
      parent: .amd_zen3,
      adds: [
        .erms, .avx512f, .avx512dq, .avx512ifma, .avx512cd, .avx512bw, .avx512vl,
        .avx512vbmi, .avx512_vbmi2, .gfni, .avx512_vnni, .avx512_bitalg, .avx512_vpopcntdq,
        .flush_l1d, .avx512_bf16, .vnmi, .svme_addr_chk, .nscb, .auto_ibrs, .amd_fsrs,
        .amd_fsrc, .epsf,
      ],
      source: "what 19 InstLatx64 dumps of server, desktop and mobile parts share", .confirmed,
      notes: """
        common to all parts (EPYC 4004 is Raphael): only servers have pcid and la57; btc_no and \
        ibpb_ret need newer microcode
        """),
    .init(
      .amd_zen4_server, .amd, evc: EVCMode("amd-zen4", nil, .oneSource),
      cpus: [CPURange(0x19, 0x10...0x1f), CPURange(0x19, 0xa0...0xaf)],
      parent: .amd_zen4,
      adds: [.pcid, .la57, .fsrm, .btc_no, .ibpb_ret],
      source: "libvirt 12.8 cpu_map EPYC-Genoa-v1 (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: addr_msk_ext, amd_fsrc, amd_fsrs, btc_no, cet_ss, \
        epsf, flush_l1d, ibpb_ret, ibrs_fast, ibrs_same_mode, rdpru
        """),
  ]

  private static let amdZen5: [LevelDefinition] = [
    .init(
      .amd_zen5, .amd, evc: EVCMode("amd-zen5", nil, .memory),
      cpus: [
        CPURange(0x1a, 0x00...0x2f), CPURange(0x1a, 0x40...0x4f), CPURange(0x1a, 0x60...0x7f),
        CPURange(0x1a, 0xd0...0xd7),
      ],
      parent: .amd_zen4,
      adds: [
        .movdiri, .movdir64b, .fsrm, .avx512_vp2intersect, .avx_vnni, .btc_no, .ibpb_ret,
        .v_vmsave_vmload, .amd_fsrsc, .amd_prefetchi, .sbpb, .ibpb_brtype,
        .srso_user_kernel_no, .perfmon_v2,
      ],
      source: "what 14 InstLatx64 dumps of server, desktop and mobile parts share", .confirmed,
      notes: """
        common to all parts (EPYC 4005 is Granite Ridge): only servers have pcid and la57; \
        bus_lock_detect is left out, as KVM never gives it to guests on AMD; v_vmsave_vmload is in \
        all dumps since Zen, but Linux clears it on Storm Peak and on desktop and mobile Zen 4
        """),
    .init(
      .amd_zen5_server, .amd, evc: EVCMode("amd-zen5", nil, .memory),
      cpus: [CPURange(0x1a, 0x00...0x1f)],
      parent: .amd_zen5,
      adds: [.pcid, .la57],
      source: "libvirt 12.8 cpu_map EPYC-Turin (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: """
        Turin, Turin Dense, Shimada Peak; in all dumps, not in libvirt's model: addr_msk_ext, \
        amd_fsrc, amd_fsrs, amd_fsrsc, btc_no, cet_ss, epsf, flush_l1d, ibpb_ret, ibrs_fast, \
        ibrs_same_mode, rdpru
        """),
  ]
}
