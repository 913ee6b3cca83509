extension LevelDefinition {
  /// AMD's Zen and Zen 2, and Hygon's branch.
  ///
  /// Source: reference/levels.tsv, reference/new-levels-2026-11.tsv, and the dumps of the corpus:
  /// every bare-metal dump of families 17h to 1Ah shows flushbyasid, lbrv, tsc_scale,
  /// pausefilter, pfthreshold, vgif, vmcb_clean, overflow_recov and succor.
  static let amdZen: [LevelDefinition] = [
    .init(
      "amd-zen", .amd, evc: EVCMode("amd-zen", "B4"),
      cpus: [CPURange(0x17, 0x00...0x2f), CPURange(0x17, 0x50...0x5f)],
      parent: "amd-opteron-g3-no3dnow",
      adds: [
        "pclmulqdq", "ssse3", "fma", "sse4_1", "sse4_2", "movbe", "aes", "xsave", "avx", "f16c",
        "rdrand", "xsaveopt", "xsavec", "xgetbv1", "xsaves", "3dnowprefetch", "clzero",
        "xsaveerptr", "npt", "nrip_save", "arat", "fsgsbase", "bmi1", "avx2", "smep", "bmi2",
        "rdseed", "adx", "smap", "clflushopt", "sha_ni", "overflow_recov", "succor", "lbrv",
        "tsc_scale", "vmcb_clean", "flushbyasid", "pausefilter", "pfthreshold", "vgif",
      ],
      removes: ["monitor", "extapic", "osvw", "ibs", "skinit", "wdt"],
      source: "libvirt 12.8 cpu_map EPYC-v4 and QEMU's EPYC-v5, 18 InstLatx64 dumps", .confirmed,
      notes: """
        drops xop,fma4,tbm vs the 15h line: not a superset of bulldozer..excavator; amd_ibpb needs \
        2018 microcode; not in every dump: amd_ibpb(10/18)
        """),
    .init(
      "hygon-dhyana", .hygon,
      cpus: [CPURange(0x18, 0x00...0xff)],
      parent: "amd-opteron-g3-no3dnow",
      adds: [
        "ssse3", "fma", "sse4_1", "sse4_2", "movbe", "xsave", "avx", "f16c", "rdrand", "xsaveopt",
        "xsavec", "xgetbv1", "xsaves", "3dnowprefetch", "clzero", "xsaveerptr", "amd_ibpb", "arat",
        "fsgsbase", "bmi1", "avx2", "smep", "bmi2", "rdseed", "adx", "smap", "clflushopt",
      ],
      removes: ["monitor", "extapic", "osvw", "ibs", "skinit", "wdt"],
      source: "libvirt 12.8 cpu_map Dhyana-v1 (QEMU's model), 5 InstLatx64 dumps", .confirmed,
      notes: """
        vendor string HygonGenuine; some SKUs lack aes/pclmulqdq; in all dumps, not in libvirt's \
        model: clzero, xsaveerptr, xsaves
        """),
    .init(
      "amd-zen2", .amd, evc: EVCMode("amd-zen2", nil, .oneSource),
      cpus: [
        CPURange(0x17, 0x30...0x4f), CPURange(0x17, 0x60...0x91), CPURange(0x17, 0xa0...0xaf),
      ],
      parent: "amd-zen",
      adds: [
        "addr_msk_ext", "rdpru", "wbnoinvd", "amd_ibpb", "amd_stibp", "ibrs_fast", "ibrs_same_mode",
        "amd_ssbd", "clwb", "umip", "rdpid",
      ],
      source: "libvirt 12.8 cpu_map EPYC-Rome-v4 (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        amd_ibrs CPUID bit clear on most Rome dumps; in all dumps, not in libvirt's model: \
        addr_msk_ext, ibrs_fast, ibrs_same_mode, rdpru, xsaves; not in every dump: amd_ibrs(2/6)
        """),
  ]
}
