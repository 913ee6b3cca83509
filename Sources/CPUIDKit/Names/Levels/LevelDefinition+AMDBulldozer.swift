extension LevelDefinition {
  /// AMD's family 15h.
  ///
  /// Source: reference/levels.tsv.
  static let amdBulldozer: [LevelDefinition] = [
    .init(
      "amd-bulldozer", .amd, evc: EVCMode("amd-bulldozer", "B1, Opteron Gen 4"),
      cpus: [CPURange(0x15, 0x00...0x01)],
      parent: "amd-opteron-g3-no3dnow",
      adds: [
        "pclmulqdq", "ssse3", "sse4_1", "sse4_2", "aes", "xsave", "avx", "3dnowprefetch", "xop",
        "fma4",
      ],
      removes: ["monitor", "extapic", "osvw", "ibs", "skinit", "wdt"],
      source: "libvirt 12.8 cpu_map Opteron_G4 (QEMU's model), 5 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: cr8_legacy, fxsr_opt, mmxext, vme"),
    .init(
      "amd-piledriver", .amd, evc: EVCMode("amd-piledriver", "B2"),
      cpus: [CPURange(0x15, 0x02), CPURange(0x15, 0x10...0x1f)],
      parent: "amd-bulldozer",
      adds: ["fma", "f16c", "tbm", "bmi1"],
      source: "libvirt 12.8 cpu_map Opteron_G5 (QEMU's model), 4 InstLatx64 dumps", .confirmed,
      notes: "in all dumps, not in libvirt's model: bmi1, cr8_legacy, fxsr_opt, mmxext, vme"),
    .init(
      "amd-steamroller", .amd, evc: EVCMode("amd-steamroller", "B3"),
      cpus: [CPURange(0x15, 0x30...0x3f)],
      parent: "amd-piledriver",
      adds: ["xsaveopt", "fsgsbase"],
      source: "intersection of 6 InstLatx64 dumps, host-only bits removed", .oneSource,
      notes: "no libvirt/QEMU model"),
    .init(
      "amd-excavator", .amd,
      cpus: [CPURange(0x15, 0x60...0x7f)],
      parent: "amd-steamroller",
      adds: ["movbe", "rdrand", "avx2", "smep", "bmi2"],
      source: "intersection of 6 InstLatx64 dumps, host-only bits removed", .oneSource,
      notes: "no libvirt/QEMU model; no VMware EVC level"),
  ]
}
