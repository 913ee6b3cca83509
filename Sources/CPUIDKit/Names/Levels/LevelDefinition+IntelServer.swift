extension LevelDefinition {
  /// Intel's Xeon line from Skylake on.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let intelServer: [LevelDefinition] = [
    .init(
      .intel_skylake_server, .intel, evc: EVCMode("intel-skylake", "L8"),
      cpus: [CPURange(6, 0x55, steppings: 0...4)],
      parent: .intel_broadwell,
      adds: [
        .xsavec, .xgetbv1, .xsaves, .arat, .avx512f, .avx512dq, .clflushopt, .clwb,
        .avx512cd, .avx512bw, .avx512vl,
      ],
      source: """
        libvirt 12.8 cpu_map Skylake-Server-noTSX-IBRS (QEMU's model), 15 InstLatx64 dumps
        """, .confirmed,
      notes: """
        hle,rtm left out; spec_ctrl needs 2018 microcode; in all dumps, not in libvirt's model: \
        clflushopt, xsaves; not in every dump: spec_ctrl(6/15); dropped by libvirt: mpx
        """),
    .init(
      .intel_cascadelake, .intel, evc: EVCMode("intel-cascadelake"),
      cpus: [CPURange(6, 0x55, steppings: 5...7)],
      parent: .intel_skylake_server,
      adds: [
        .avx512_vnni, .spec_ctrl, .intel_stibp, .flush_l1d, .arch_capabilities, .intel_ssbd,
        .rdctl_no, .ibrs_all, .skip_l1dfl_vmentry, .mds_no,
      ],
      source: """
        libvirt 12.8 cpu_map Cascadelake-Server-noTSX (QEMU's model), 9 InstLatx64 dumps
        """, .confirmed,
      notes: """
        in all dumps, not in libvirt's model: arch_capabilities, flush_l1d, intel_stibp, xsaves; \
        dropped by libvirt: mpx
        """),
    .init(
      .intel_cooperlake, .intel,
      cpus: [CPURange(6, 0x55, steppings: 10...11)],
      parent: .intel_cascadelake,
      adds: [.pku, .avx512_bf16, .pschange_mc_no, .taa_no],
      source: "libvirt 12.8 cpu_map Cooperlake (QEMU's model) and its cputestdata", .confirmed,
      notes: "not an ancestor of Ice Lake: Ice Lake lacks avx512_bf16"),
    .init(
      .intel_icelake_server, .intel, evc: EVCMode("intel-icelake"),
      cpus: [CPURange(6, 0x6a), CPURange(6, 0x6c)],
      parent: .intel_cascadelake,
      adds: [
        .wbnoinvd, .avx512ifma, .sha_ni, .avx512vbmi, .umip, .pku, .avx512_vbmi2, .gfni,
        .vaes, .vpclmulqdq, .avx512_bitalg, .avx512_vpopcntdq, .la57, .rdpid, .fsrm,
        .pschange_mc_no, .taa_no,
      ],
      source: """
        libvirt 12.8 cpu_map Icelake-Server-noTSX (QEMU's model), 3 InstLatx64 dumps
        """, .confirmed,
      notes: """
        in all dumps, not in libvirt's model: arch_capabilities, avx512ifma, flush_l1d, fsrm, \
        intel_stibp, rdpid, sha_ni, xsaves; dropped by libvirt: intel-pt,mpx
        """),
    .init(
      .intel_sapphirerapids, .intel, evc: EVCMode("intel-sapphirerapids", nil, .oneSource),
      cpus: [CPURange(6, 0x8f), CPURange(6, 0xcf)],
      parent: .intel_icelake_server,
      adds: [
        .xfd, .waitpkg, .cet_ss, .bus_lock_detect, .cldemote, .movdiri, .movdir64b, .pks,
        .serialize, .tsxldtrk, .cet_ibt, .amx_bf16, .avx512_fp16, .amx_tile, .amx_int8,
        .avx_vnni, .avx512_bf16, .fzrm, .fsrs, .fsrcs, .intel_psfd, .ipred_ctrl,
        .rrsba_ctrl, .bhi_ctrl, .sbdr_ssdp_no, .fbsdp_no, .psdp_no,
      ],
      source: "libvirt 12.8 cpu_map SapphireRapids (QEMU's model), 2 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: bhi_ctrl, cet_ibt, cet_ss, cldemote, flush_l1d, \
        intel_psfd, intel_stibp, ipred_ctrl, movdir64b, movdiri, pks, rrsba_ctrl, waitpkg
        """),
    .init(
      .intel_graniterapids, .intel, evc: EVCMode("intel-graniterapids", nil, .inferred),
      cpus: [CPURange(6, 0xad), CPURange(6, 0xae)],
      parent: .intel_sapphirerapids,
      adds: [
        .amx_fp16, .prefetchiti, .uiret_uif, .cet_sss, .avx10, .ddpd_u, .mcdt_no, .pbrsb_no,
      ],
      source: "libvirt 12.8 cpu_map GraniteRapids (QEMU's model), 1 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: avx10, bhi_ctrl, cet_ibt, cet_ss, cet_sss, cldemote, \
        ddpd_u, flush_l1d, intel_psfd, intel_stibp, ipred_ctrl, movdir64b, movdiri, pks, \
        rrsba_ctrl, uiret_uif, waitpkg
        """),
    .init(
      .intel_diamondrapids, .intel,
      cpus: [CPURange(19, 0x01)],
      parent: .intel_graniterapids,
      adds: [
        .cmpccxadd, .fred, .lkgs, .wrmsrns, .avx_ifma, .lam, .movrs, .avx_vnni_int8,
        .avx_ne_convert, .amx_complex, .apxf, .amx_int8_alias, .amx_bf16_alias,
        .amx_complex_alias, .amx_fp16_alias, .amx_fp8, .amx_tf32, .amx_avx512, .amx_movrs,
        .avx10_vnni_int, .apx_nci_ndd_nf, .bhi_no, .gds_no, .rfds_no,
      ],
      removes: [.waitpkg, .pks, .uiret_uif, .cet_sss],
      source: "libvirt 12.8 cpu_map DiamondRapids (QEMU's model), no dump", .oneSource,
      notes: "its family is 19, not 6"),
  ]
}

extension LevelDefinition {
  /// Intel's servers of E-cores.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let intelForest: [LevelDefinition] = [
    .init(
      .intel_sierraforest, .intel,
      cpus: [CPURange(6, 0xaf)],
      adds: [
        .pni, .pclmulqdq, .ssse3, .fma, .cx16, .pcid, .sse4_1, .sse4_2, .movbe, .popcnt,
        .aes, .xsave, .avx, .f16c, .rdrand, .fpu, .vme, .de, .pse, .tsc, .msr, .pae,
        .mce, .cx8, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .mmx, .fxsr,
        .sse, .sse2, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .lahf_lm, .abm, .`3dnowprefetch`,
        .syscall, .nx, .pdpe1gb, .rdtscp, .lm, .wbnoinvd, .arat, .fsgsbase, .bmi1, .avx2,
        .smep, .bmi2, .erms, .invpcid, .rdseed, .adx, .smap, .clflushopt, .clwb, .sha_ni,
        .umip, .pku, .gfni, .vaes, .vpclmulqdq, .rdpid, .bus_lock_detect, .fsrm,
        .serialize, .spec_ctrl, .arch_capabilities, .intel_ssbd, .avx_vnni, .cmpccxadd,
        .fsrs, .avx_ifma, .avx_vnni_int8, .avx_ne_convert, .mcdt_no, .rdctl_no, .ibrs_all,
        .skip_l1dfl_vmentry, .mds_no, .pschange_mc_no, .sbdr_ssdp_no, .fbsdp_no, .psdp_no,
        .pbrsb_no,
      ],
      source: "libvirt 12.8 cpu_map SierraForest (QEMU's model), 0 InstLatx64 dumps", .oneSource,
      notes: "E-core only; not a superset of Skylake-server (no AVX-512)"),
    .init(
      .intel_clearwaterforest, .intel,
      cpus: [CPURange(6, 0xdd)],
      parent: .intel_sierraforest,
      adds: [
        .cldemote, .movdiri, .movdir64b, .sha512, .sm3, .sm4, .lam, .avx_vnni_int16,
        .prefetchiti, .intel_psfd, .ipred_ctrl, .rrsba_ctrl, .ddpd_u, .bhi_ctrl, .bhi_no,
        .gds_no, .rfds_no,
      ],
      source: "libvirt 12.8 cpu_map ClearwaterForest (QEMU's model), no dump", .oneSource,
      notes: "E-cores only"),
  ]
}
