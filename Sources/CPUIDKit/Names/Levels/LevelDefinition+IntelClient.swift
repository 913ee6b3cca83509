extension LevelDefinition {
  /// Intel's desktop and mobile CPUs, which Xeon E are too.
  ///
  /// Source: reference/levels.tsv, reference/new-levels-2026-11.tsv, corrections-2026-11.tsv L4 to L11.
  static let intelClient: [LevelDefinition] = [
    .init(
      "intel-skylake-client", .intel,
      cpus: [
        CPURange(6, 0x4e), CPURange(6, 0x5e), CPURange(6, 0x8e), CPURange(6, 0x9e),
        CPURange(6, 0xa5), CPURange(6, 0xa6),
      ],
      parent: "intel-broadwell",
      adds: [
        "arat", "clflushopt", "xsavec", "xgetbv1",
      ],
      source: "libvirt 12.8 cpu_map Skylake-Client-noTSX-IBRS, 39 InstLatx64 dumps", .confirmed,
      notes: """
        also Xeon E3 v5 and v6, E-2100 and E-2200; Pentium and Celeron have AVX and what needs \
        it fused off
        """),
    .init(
      "intel-alderlake", .intel,
      cpus: [
        CPURange(6, 0x97), CPURange(6, 0x9a), CPURange(6, 0xb7), CPURange(6, 0xba),
        CPURange(6, 0xbf), CPURange(6, 0xd7),
      ],
      parent: "intel-skylake-client",
      adds: [
        "xsaves", "clwb", "sha_ni", "umip", "pku", "waitpkg", "cet_ss", "gfni", "vaes",
        "vpclmulqdq", "rdpid",
        "movdiri", "movdir64b", "fsrm", "serialize", "cet_ibt", "spec_ctrl", "intel_stibp",
        "flush_l1d", "arch_capabilities", "intel_ssbd",
      ],
      source: "28 InstLatx64 dumps", .oneSource,
      notes: "Alder Lake to Bartlett Lake, all cores (Xeon E-2400 is B7h); no AVX-512"),
  ]
}
