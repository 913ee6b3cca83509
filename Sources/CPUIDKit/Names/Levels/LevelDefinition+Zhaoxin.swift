extension LevelDefinition {
  /// Zhaoxin.
  ///
  /// Source: reference/levels.tsv, reference/new-levels-2026-11.tsv, corrections-2026-11.tsv L4 to L11.
  static let zhaoxin: [LevelDefinition] = [
    .init(
      "zhaoxin-yongfeng", .centaur, .zhaoxin,
      cpus: [CPURange(7, 0x5b)],
      adds: [
        "pni", "pclmulqdq", "ssse3", "fma", "cx16", "pcid", "sse4_1", "sse4_2", "movbe", "popcnt",
        "aes", "xsave", "avx", "f16c", "rdrand", "fpu", "vme", "de", "pse", "tsc", "msr", "pae",
        "mce", "cx8", "sep", "mtrr", "pge", "mca", "cmov", "pat", "pse36", "clflush", "mmx", "fxsr",
        "sse", "sse2", "fsgsbase", "bmi1", "avx2", "smep", "bmi2", "invpcid", "rdseed", "adx",
        "smap", "sha_ni", "umip", "pku", "rdpid", "spec_ctrl", "arch_capabilities", "xsaveopt",
        "lahf_lm", "abm", "3dnowprefetch", "syscall", "nx", "pdpe1gb", "rdtscp", "lm", "rng",
        "ace", "ace2", "phe", "pmm", "rdctl_no",
        "skip_l1dfl_vmentry", "intel_ssb_no", "mds_no", "pschange_mc_no",
      ],
      source: "libvirt 12.8 cpu_map YongFeng (QEMU's model), 1 dump (KH-40000)", .oneSource,
      notes: """
        both vendor strings are used; its model number counts the extended model, as Linux \
        does for family 7
        """)
  ]
}
