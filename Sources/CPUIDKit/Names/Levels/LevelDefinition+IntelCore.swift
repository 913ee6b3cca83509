extension LevelDefinition {
  /// Intel's Core and Xeon lines from Merom to Broadwell.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let intelCore: [LevelDefinition] = [
    .init(
      .intel_merom, .intel, evc: EVCMode("intel-merom", "L0"),
      cpus: [CPURange(6, 0x0f), CPURange(6, 0x16)],
      adds: [
        .pni, .ssse3, .cx16, .fpu, .vme, .de, .pse, .tsc, .msr, .pae, .mce, .cx8, .sep,
        .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .mmx, .fxsr, .sse, .sse2,
        .lahf_lm, .syscall, .nx, .lm,
      ],
      source: "libvirt 12.8 cpu_map Conroe (QEMU's model), 10 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: cx16, vme"),
    .init(
      .intel_penryn, .intel, evc: EVCMode("intel-penryn", "L1"),
      cpus: [CPURange(6, 0x17), CPURange(6, 0x1d)],
      parent: .intel_merom,
      adds: [.sse4_1],
      source: "libvirt 12.8 cpu_map Penryn (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        sse4_1 fused off on some Celeron/Pentium; in all dumps, not in libvirt's model: vme; not \
        in every dump: sse4_1(5/6)
        """),
    .init(
      .intel_nehalem, .intel, evc: EVCMode("intel-nehalem", "L2"),
      cpus: [CPURange(6, 0x1a), CPURange(6, 0x1e), CPURange(6, 0x1f), CPURange(6, 0x2e)],
      parent: .intel_penryn,
      adds: [.sse4_2, .popcnt, .rdtscp],
      source: "libvirt 12.8 cpu_map Nehalem (QEMU's model), 10 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: rdtscp, vme"),
    .init(
      .intel_westmere, .intel, evc: EVCMode("intel-westmere", "L3"),
      cpus: [CPURange(6, 0x25), CPURange(6, 0x2c), CPURange(6, 0x2f)],
      parent: .intel_nehalem,
      adds: [.pclmulqdq, .pcid, .aes],
      source: "libvirt 12.8 cpu_map Westmere (QEMU's model), 4 InstLatx64 dumps", .confirmed,
      notes: """
        1 GB pages are on 2Ch and 2Fh only; in all dumps, not in libvirt's model: pclmulqdq, \
        rdtscp, vme
        """),
    .init(
      .intel_sandybridge, .intel, evc: EVCMode("intel-sandybridge", "L4"),
      cpus: [CPURange(6, 0x2a), CPURange(6, 0x2d)],
      parent: .intel_westmere,
      adds: [.xsave, .avx, .xsaveopt],
      source: "libvirt 12.8 cpu_map SandyBridge (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: """
        1 GB pages are on 2Dh only (2Ah includes Xeon E3); in all dumps that read it, not in \
        libvirt's model: xsaveopt
        """),
    .init(
      .intel_ivybridge, .intel, evc: EVCMode("intel-ivybridge", "L5"),
      cpus: [CPURange(6, 0x3a), CPURange(6, 0x3e)],
      parent: .intel_sandybridge,
      adds: [.f16c, .rdrand, .fsgsbase, .smep, .erms],
      source: "libvirt 12.8 cpu_map IvyBridge (QEMU's model), 2 InstLatx64 dumps", .confirmed,
      notes: "1 GB pages are on 3Eh only (3Ah includes Xeon E3 v2)"),
    .init(
      .intel_haswell, .intel, evc: EVCMode("intel-haswell", "L6"),
      cpus: [CPURange(6, 0x3c), CPURange(6, 0x3f), CPURange(6, 0x45), CPURange(6, 0x46)],
      parent: .intel_ivybridge,
      adds: [.fma, .movbe, .pdpe1gb, .abm, .bmi1, .avx2, .bmi2, .invpcid],
      source: "libvirt 12.8 cpu_map Haswell-noTSX (QEMU's model), 8 InstLatx64 dumps", .confirmed,
      notes: """
        hle,rtm left out (microcode-dependent); in all dumps, not in libvirt's model: abm, f16c, \
        pdpe1gb, rdrand, vme, xsaveopt; not in every dump: aes(7/8)
        """),
    .init(
      .intel_broadwell, .intel, evc: EVCMode("intel-broadwell", "L7"),
      cpus: [CPURange(6, 0x3d), CPURange(6, 0x47), CPURange(6, 0x4f), CPURange(6, 0x56)],
      parent: .intel_haswell,
      adds: [.`3dnowprefetch`, .rdseed, .adx, .smap],
      source: "libvirt 12.8 cpu_map Broadwell-noTSX (QEMU's model), 9 InstLatx64 dumps", .confirmed,
      notes: """
        hle,rtm left out (microcode-dependent); in all dumps, not in libvirt's model: abm, f16c, \
        pdpe1gb, rdrand, vme, xsaveopt
        """),
  ]
}

extension LevelDefinition {
  /// Intel's desktop and mobile CPUs, which Xeon E are too.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let intelClient: [LevelDefinition] = [
    .init(
      .intel_skylake_client, .intel,
      cpus: [
        CPURange(6, 0x4e), CPURange(6, 0x5e), CPURange(6, 0x8e), CPURange(6, 0x9e),
        CPURange(6, 0xa5), CPURange(6, 0xa6),
      ],
      parent: .intel_broadwell,
      adds: [
        .arat, .clflushopt, .xsavec, .xgetbv1,
      ],
      source: "libvirt 12.8 cpu_map Skylake-Client-noTSX-IBRS, 39 InstLatx64 dumps", .confirmed,
      notes: """
        also Xeon E3 v5 and v6, E-2100 and E-2200; Pentium and Celeron have AVX and what needs \
        it fused off
        """),
    .init(
      .intel_alderlake, .intel,
      cpus: [
        CPURange(6, 0x97), CPURange(6, 0x9a), CPURange(6, 0xb7), CPURange(6, 0xba),
        CPURange(6, 0xbf), CPURange(6, 0xd7),
      ],
      parent: .intel_skylake_client,
      adds: [
        .xsaves, .clwb, .sha_ni, .umip, .pku, .waitpkg, .cet_ss, .gfni, .vaes,
        .vpclmulqdq, .rdpid,
        .movdiri, .movdir64b, .fsrm, .serialize, .cet_ibt, .spec_ctrl, .intel_stibp,
        .flush_l1d, .arch_capabilities, .intel_ssbd,
      ],
      source: "28 InstLatx64 dumps", .oneSource,
      notes: "Alder Lake to Bartlett Lake, all cores (Xeon E-2400 is B7h); no AVX-512"),
  ]
}
