extension LevelDefinition {
  /// AMD's CPUs from the first Opteron to family 12h.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let amdOpteron: [LevelDefinition] = [
    .init(
      .amd_k8_rev_c, .amd,
      cpus: [CPURange(0x0f, 0x00...0x0f)],
      adds: [
        .fpu, .vme, .de, .pse, .tsc, .msr, .pae, .mce, .cx8, .sep, .mtrr, .pge, .mca,
        .cmov, .pat, .pse36, .clflush, .mmx, .fxsr, .sse, .sse2, .syscall, .nx, .mmxext,
        .lm, .`3dnowext`, .`3dnow`,
      ],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: """
        the ECX halves have no override MSR at C001_1005 (docs/hardware.md, K8 before revision E); \
        one source, agrees with the dumps
        """),
    .init(
      .amd_k8_rev_d, .amd,
      cpus: [CPURange(0x0f, 0x10...0x1f)],
      parent: .amd_k8_rev_c,
      adds: [.fxsr_opt, .lahf_lm],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "the ECX half of 8000_0001 is at C001_100D; one source, agrees with the dumps"),
    .init(
      .amd_k8_rev_e, .amd, evc: EVCMode("amd-rev-e", "A0, Opteron Gen 1"),
      cpus: [CPURange(0x0f, 0x20...0x3f)],
      parent: .amd_k8_rev_d,
      adds: [.pni],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      .amd_k8_rev_f, .amd, evc: EVCMode("amd-rev-f", "A1, Opteron Gen 2"),
      cpus: [CPURange(0x0f, 0x40...0x5f), CPURange(0x0f, 0xc0...0xff)],
      parent: .amd_k8_rev_e,
      adds: [.cx16, .rdtscp, .svm, .extapic, .cr8_legacy],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      .amd_k8_rev_g, .amd,
      cpus: [CPURange(0x0f, 0x60...0x7f)],
      parent: .amd_k8_rev_f,
      adds: [.`3dnowprefetch`],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      .amd_fam11h_rev_b, .amd,
      cpus: [CPURange(0x11, 0x00...0xff)],
      parent: .amd_k8_rev_g,
      adds: [.skinit],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: """
        11h has no override MSRs: level can be a target, not a host to mask; one source, agrees \
        with the dumps
        """),
    .init(
      .amd_fam10h_rev_b, .amd,
      cpus: [CPURange(0x10, 0x02)],
      parent: .amd_k8_rev_f,
      adds: [.monitor, .popcnt, .pdpe1gb, .abm, .sse4a, .misalignsse, .osvw, .ibs],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "omits 3dnowprefetch (real 10h parts have it); one source, agrees with the dumps"),
    .init(
      .amd_fam10h_rev_c, .amd, evc: EVCMode("amd-greyhound", "A2, Opteron Gen 3"),
      cpus: [CPURange(0x10, 0x04...0x0a), CPURange(0x12, 0x00...0xff)],
      parent: .amd_fam10h_rev_b,
      adds: [.skinit, .wdt],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "omits 3dnowprefetch and nodeid_msr; one source, agrees with the dumps"),
    .init(
      .amd_opteron_g3_no3dnow, .amd, evc: EVCMode("amd-greyhound-no3dnow", "A3/B0"),

      parent: .amd_fam10h_rev_c,
      removes: [.`3dnowext`, .`3dnow`],
      source: """
        Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4 minus 3DNow!; VMware KB 1003212 \
        (name, track split)
        """, .memory,
      notes: """
        common base of the A and B EVC tracks; all later AMD parts dropped 3DNow!; bits from one \
        source, name from memory
        """),
  ]
}

extension LevelDefinition {
  /// AMD's family 15h.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let amdBulldozer: [LevelDefinition] = [
    .init(
      .amd_bulldozer, .amd, evc: EVCMode("amd-bulldozer", "B1, Opteron Gen 4"),
      cpus: [CPURange(0x15, 0x00...0x01)],
      parent: .amd_opteron_g3_no3dnow,
      adds: [
        .pclmulqdq, .ssse3, .sse4_1, .sse4_2, .aes, .xsave, .avx, .`3dnowprefetch`, .xop,
        .fma4,
      ],
      removes: [.monitor, .extapic, .osvw, .ibs, .skinit, .wdt],
      source: "libvirt 12.8 cpu_map Opteron_G4 (QEMU's model), 5 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: cr8_legacy, fxsr_opt, mmxext, vme"),
    .init(
      .amd_piledriver, .amd, evc: EVCMode("amd-piledriver", "B2"),
      cpus: [CPURange(0x15, 0x02), CPURange(0x15, 0x10...0x1f)],
      parent: .amd_bulldozer,
      adds: [.fma, .f16c, .tbm, .bmi1],
      source: "libvirt 12.8 cpu_map Opteron_G5 (QEMU's model), 4 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: bmi1, cr8_legacy, fxsr_opt, mmxext, vme"),
    .init(
      .amd_steamroller, .amd, evc: EVCMode("amd-steamroller", "B3"),
      cpus: [CPURange(0x15, 0x30...0x3f)],
      parent: .amd_piledriver,
      adds: [.xsaveopt, .fsgsbase],
      source: "intersection of 6 InstLatx64 dumps, host-only bits removed", .oneSource,
      notes: "no libvirt/QEMU model"),
    .init(
      .amd_excavator, .amd,
      cpus: [CPURange(0x15, 0x60...0x7f)],
      parent: .amd_steamroller,
      adds: [.movbe, .rdrand, .avx2, .smep, .bmi2],
      source: "intersection of 6 InstLatx64 dumps, host-only bits removed", .oneSource,
      notes: "no libvirt/QEMU model; no VMware EVC level"),
  ]
}
