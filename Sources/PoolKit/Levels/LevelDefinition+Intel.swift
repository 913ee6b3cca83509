extension LevelDefinition {
  /// Intel's Xeon line from Merom on.
  ///
  /// Source: reference/levels.tsv.
  static let intel: [LevelDefinition] = [
    .init(
      "intel-merom", .intel, evc: "intel-merom (L0)",
      cpus: "06_0Fh,06_16h",
      adds: [
        "pni", "ssse3", "cx16", "fpu", "vme", "de", "pse", "tsc", "msr", "pae", "mce", "cx8", "sep",
        "mtrr", "pge", "mca", "cmov", "pat", "pse36", "clflush", "mmx", "fxsr", "sse", "sse2",
        "lahf_lm", "syscall", "nx", "lm",
      ],
      source: "libvirt 12.8 cpu_map Conroe (QEMU's model), 10 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: cx16, vme"),
    .init(
      "intel-penryn", .intel, evc: "intel-penryn (L1)",
      cpus: "06_17h,06_1Dh",
      parent: "intel-merom",
      adds: ["sse4_1"],
      source: "libvirt 12.8 cpu_map Penryn (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        sse4_1 fused off on some Celeron/Pentium; in all dumps, not in libvirt's model: vme; not \
        in every dump: sse4_1(5/6)
        """),
    .init(
      "intel-nehalem", .intel, evc: "intel-nehalem (L2)",
      cpus: "06_1Ah,1Eh,1Fh,2Eh",
      parent: "intel-penryn",
      adds: ["sse4_2", "popcnt", "rdtscp"],
      source: "libvirt 12.8 cpu_map Nehalem (QEMU's model), 10 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: rdtscp, vme"),
    .init(
      "intel-westmere", .intel, evc: "intel-westmere (L3)",
      cpus: "06_25h,2Ch,2Fh",
      parent: "intel-nehalem",
      adds: ["pclmulqdq", "pcid", "aes", "pdpe1gb"],
      source: "libvirt 12.8 cpu_map Westmere (QEMU's model), 4 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: pcid, pclmulqdq, pdpe1gb, rdtscp, vme"),
    .init(
      "intel-sandybridge", .intel, evc: "intel-sandybridge (L4)",
      cpus: "06_2Ah,2Dh",
      parent: "intel-westmere",
      adds: ["xsave", "avx", "xsaveopt"],
      source: "libvirt 12.8 cpu_map SandyBridge (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: pcid, pdpe1gb, vme, xsaveopt"),
    .init(
      "intel-ivybridge", .intel, evc: "intel-ivybridge (L5)",
      cpus: "06_3Ah,3Eh",
      parent: "intel-sandybridge",
      adds: ["f16c", "rdrand", "fsgsbase", "smep", "erms"],
      removes: ["xsaveopt"],
      source: "libvirt 12.8 cpu_map IvyBridge (QEMU's model), 2 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: pcid, pdpe1gb"),
    .init(
      "intel-haswell", .intel, evc: "intel-haswell (L6)",
      cpus: "06_3Ch,3Fh,45h,46h",
      parent: "intel-ivybridge",
      adds: ["fma", "movbe", "xsaveopt", "abm", "bmi1", "avx2", "bmi2", "invpcid"],
      source: "libvirt 12.8 cpu_map Haswell-noTSX (QEMU's model), 8 InstLatx64 dumps", .confirmed,
      notes: """
        hle,rtm left out (microcode-dependent); in all dumps, not in libvirt's model: abm, f16c, \
        pdpe1gb, rdrand, vme, xsaveopt; not in every dump: aes(7/8)
        """),
    .init(
      "intel-broadwell", .intel, evc: "intel-broadwell (L7)",
      cpus: "06_3Dh,47h,4Fh,56h",
      parent: "intel-haswell",
      adds: ["3dnowprefetch", "rdseed", "adx", "smap"],
      source: "libvirt 12.8 cpu_map Broadwell-noTSX (QEMU's model), 9 InstLatx64 dumps", .confirmed,
      notes: """
        hle,rtm left out (microcode-dependent); in all dumps, not in libvirt's model: abm, f16c, \
        pdpe1gb, rdrand, vme, xsaveopt
        """),
    .init(
      "intel-skylake-server", .intel, evc: "intel-skylake (L8)",
      cpus: "06_55h steppings 0-4",
      parent: "intel-broadwell",
      adds: [
        "xsavec", "xgetbv1", "xsaves", "arat", "avx512f", "avx512dq", "clflushopt", "clwb",
        "avx512cd", "avx512bw", "avx512vl",
      ],
      source: """
        libvirt 12.8 cpu_map Skylake-Server-noTSX-IBRS (QEMU's model), 15 InstLatx64 dumps
        """, .confirmed,
      notes: """
        hle,rtm left out; spec_ctrl needs 2018 microcode; in all dumps, not in libvirt's model: \
        clflushopt, xsaves; not in every dump: spec_ctrl(6/15); dropped by libvirt: mpx
        """),
    .init(
      "intel-cascadelake", .intel, evc: "intel-cascadelake",
      cpus: "06_55h steppings 5-7",
      parent: "intel-skylake-server",
      adds: [
        "avx512_vnni", "spec_ctrl", "intel_stibp", "flush_l1d", "arch_capabilities", "intel_ssbd",
      ],
      source: """
        libvirt 12.8 cpu_map Cascadelake-Server-noTSX (QEMU's model), 9 InstLatx64 dumps
        """, .confirmed,
      notes: """
        in all dumps, not in libvirt's model: arch_capabilities, flush_l1d, intel_stibp, xsaves; \
        dropped by libvirt: mpx
        """),
    .init(
      "intel-cooperlake", .intel,
      cpus: "06_55h steppings 10-11",
      parent: "intel-cascadelake",
      adds: [
        "pku", "avx512_bf16", "rdctl_no", "ibrs_all", "skip_l1dfl_vmentry", "mds_no",
        "pschange_mc_no", "taa_no",
      ],
      removes: ["xsaves", "flush_l1d"],
      source: "libvirt 12.8 cpu_map Cooperlake (QEMU's model), 0 InstLatx64 dumps", .oneSource,
      notes: "not an ancestor of Ice Lake: Ice Lake lacks avx512_bf16"),
    .init(
      "intel-icelake-server", .intel, evc: "intel-icelake",
      cpus: "06_6Ah,6Ch",
      parent: "intel-cascadelake",
      adds: [
        "wbnoinvd", "avx512ifma", "sha_ni", "avx512vbmi", "umip", "pku", "avx512_vbmi2", "gfni",
        "vaes", "vpclmulqdq", "avx512_bitalg", "avx512_vpopcntdq", "la57", "rdpid", "fsrm",
      ],
      source: """
        libvirt 12.8 cpu_map Icelake-Server-noTSX (QEMU's model), 3 InstLatx64 dumps
        """, .confirmed,
      notes: """
        in all dumps, not in libvirt's model: arch_capabilities, avx512ifma, flush_l1d, fsrm, \
        intel_stibp, rdpid, sha_ni, xsaves; dropped by libvirt: intel-pt,mpx
        """),
    .init(
      "intel-sapphirerapids", .intel, evc: "intel-sapphirerapids",
      cpus: "06_8Fh (CFh Emerald Rapids)",
      parent: "intel-icelake-server",
      adds: [
        "xfd", "waitpkg", "cet_ss", "bus_lock_detect", "cldemote", "movdiri", "movdir64b", "pks",
        "serialize", "tsxldtrk", "cet_ibt", "amx_bf16", "avx512_fp16", "amx_tile", "amx_int8",
        "avx_vnni", "avx512_bf16", "fzrm", "fsrs", "fsrcs", "intel_psfd", "ipred_ctrl",
        "rrsba_ctrl", "bhi_ctrl", "rdctl_no", "ibrs_all", "skip_l1dfl_vmentry", "mds_no",
        "pschange_mc_no", "taa_no",
      ],
      source: "libvirt 12.8 cpu_map SapphireRapids (QEMU's model), 2 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: bhi_ctrl, cet_ibt, cet_ss, cldemote, flush_l1d, \
        intel_psfd, intel_stibp, ipred_ctrl, movdir64b, movdiri, pks, rrsba_ctrl, waitpkg
        """),
    .init(
      "intel-graniterapids", .intel,
      cpus: "06_ADh,AEh",
      parent: "intel-sapphirerapids",
      adds: [
        "amx_fp16", "prefetchiti", "uiret_uif", "cet_sss", "avx10", "ddpd_u", "mcdt_no",
        "sbdr_ssdp_no", "fbsdp_no", "psdp_no", "pbrsb_no",
      ],
      source: "libvirt 12.8 cpu_map GraniteRapids (QEMU's model), 1 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: avx10, bhi_ctrl, cet_ibt, cet_ss, cet_sss, cldemote, \
        ddpd_u, flush_l1d, intel_psfd, intel_stibp, ipred_ctrl, movdir64b, movdiri, pks, \
        rrsba_ctrl, uiret_uif, waitpkg
        """),
    .init(
      "intel-sierraforest", .intel,
      cpus: "06_AFh",
      adds: [
        "pni", "pclmulqdq", "ssse3", "fma", "cx16", "pcid", "sse4_1", "sse4_2", "movbe", "popcnt",
        "aes", "xsave", "avx", "f16c", "rdrand", "fpu", "vme", "de", "pse", "tsc", "msr", "pae",
        "mce", "cx8", "sep", "mtrr", "pge", "mca", "cmov", "pat", "pse36", "clflush", "mmx", "fxsr",
        "sse", "sse2", "xsaveopt", "xsavec", "xgetbv1", "xsaves", "lahf_lm", "abm", "3dnowprefetch",
        "syscall", "nx", "pdpe1gb", "rdtscp", "lm", "wbnoinvd", "arat", "fsgsbase", "bmi1", "avx2",
        "smep", "bmi2", "erms", "invpcid", "rdseed", "adx", "smap", "clflushopt", "clwb", "sha_ni",
        "umip", "pku", "gfni", "vaes", "vpclmulqdq", "rdpid", "bus_lock_detect", "fsrm",
        "serialize", "spec_ctrl", "arch_capabilities", "intel_ssbd", "avx_vnni", "cmpccxadd",
        "fsrs", "avx_ifma", "avx_vnni_int8", "avx_ne_convert", "mcdt_no", "rdctl_no", "ibrs_all",
        "skip_l1dfl_vmentry", "mds_no", "pschange_mc_no", "sbdr_ssdp_no", "fbsdp_no", "psdp_no",
        "pbrsb_no",
      ],
      source: "libvirt 12.8 cpu_map SierraForest (QEMU's model), 0 InstLatx64 dumps", .oneSource,
      notes: "E-core only; not a superset of Skylake-server (no AVX-512)"),
  ]
}
