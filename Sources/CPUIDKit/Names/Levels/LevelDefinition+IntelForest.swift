extension LevelDefinition {
  /// Intel's servers of E-cores.
  ///
  /// Source: reference/levels.tsv, reference/new-levels-2026-11.tsv, corrections-2026-11.tsv L4 to L11.
  static let intelForest: [LevelDefinition] = [
    .init(
      "intel-sierraforest", .intel,
      cpus: [CPURange(6, 0xaf)],
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
    .init(
      "intel-clearwaterforest", .intel,
      cpus: [CPURange(6, 0xdd)],
      parent: "intel-sierraforest",
      adds: [
        "cldemote", "movdiri", "movdir64b", "sha512", "sm3", "sm4", "lam", "avx_vnni_int16",
        "prefetchiti", "intel_psfd", "ipred_ctrl", "rrsba_ctrl", "ddpd_u", "bhi_ctrl", "bhi_no",
        "gds_no", "rfds_no",
      ],
      source: "libvirt 12.8 cpu_map ClearwaterForest (QEMU's model), no dump", .oneSource,
      notes: "E-cores only"),
  ]
}
