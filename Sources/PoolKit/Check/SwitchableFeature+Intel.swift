extension SwitchableFeature {
  /// Features that vary between equal CPUs of Intel's only.
  static let intelOnly: [SwitchableFeature] =
    avx512OfAlderLake + [
      .init("vmx", .firmware, on: intel, "firmware can switch virtualisation off"),
      .init("smx", .firmware, "firmware can switch trusted execution (TXT) off"),
      .init("est", .firmware, "firmware can switch the speed steps (EIST) off"),
      .init("tm2", .firmware, "firmware can switch the second thermal monitor off"),
      .init("sgx", .firmware, "firmware can switch SGX off, and does so by default"),
      .init("sgx_lc", .firmware, "firmware locks who may launch SGX enclaves"),
      .init("tme", .firmware, "firmware can switch memory encryption (TME) off"),
      .init("pconfig", .firmware, "firmware can switch the keys of memory encryption off"),
      .init("dca", .firmware, "firmware can switch direct cache access off"),
      .init("hwp", .firmware, "firmware can keep hardware's choice of speeds (HWP) to itself"),
      .init("ida", .firmware, "firmware can switch turbo off"),
      .init("turbo_boost_3_0", .firmware, "firmware can switch the faster turbo off"),
      .init("spec_ctrl", .microcode, on: nehalem, brought, seen: [seen(0x0005_0654, 6, 15)]),
      .init("intel_stibp", .microcode, on: nehalem, brought),
      .init("intel_ssbd", .microcode, on: nehalem, brought),
      .init("flush_l1d", .microcode, on: nehalem, brought),
      .init("md_clear", .microcode, on: nehalem, brought, seen: [seen(0x0003_06f2, 5, 8)]),
      .init("arch_capabilities", .microcode, on: skylake, brought),
      .init("fb_clear", .microcode, on: haswell + later, brought),
      .init("rfds_clear", .microcode, on: [.alderLake, .raptorLake, .gracemont], brought),
      .init("gds_ctrl", .microcode, on: skylake, brought),
      .init("tsx_ctrl", .microcode, on: skylake, brought),
      .init("fb_clear_ctrl", .microcode, on: haswell, brought),
      .init("gds_no", .microcode, on: later, says, seen: [seen(0x000b_0671, 1, 3)]),
      .init("fbsdp_no", .microcode, on: later, says),
      .init("psdp_no", .microcode, on: later, says),
      .init("sbdr_ssdp_no", .microcode, on: later, says),
      .init("rfds_no", .microcode, on: afterRaptorLake, says),
      .init("hle", .microcode, on: haswell, tsx, seen: [seen(0x0003_06f2, 1, 8)]),
      .init("rtm", .microcode, on: haswell, tsx, seen: [seen(0x0003_06f2, 1, 8)]),
      .init(
        "pku", .unknown, on: [.skylakeServer, .cascadeLake],
        "equal CPUs differ in it, by product or firmware",
        seen: [seen(0x0005_0654, 11, 15), seen(0x0005_0657, 6, 8)]),
    ]

  private static let says = "it is not affected, and newer microcode says so"
  private static let afterRaptorLake: [Microarchitecture] = [
    .bartlettLake, .sapphireRapids, .emeraldRapids, .graniteRapids, .meteorLake, .arrowLake,
    .lunarLake, .pantherLake, .sierraForest, .clearwaterForest,
  ]
  private static let later = afterRaptorLake + [.alderLake, .raptorLake]

  /// Source: CPUID dumps of signature 00090672, two of four of which show it.
  private static let avx512OfAlderLake = [
    "avx512f", "avx512dq", "avx512ifma", "avx512cd", "avx512bw", "avx512vl", "avx512vbmi",
    "avx512_vbmi2", "avx512_vnni", "avx512_bitalg", "avx512_vpopcntdq", "avx512_vp2intersect",
    "avx512_fp16", "avx512_bf16",
  ].map {
    SwitchableFeature(
      $0, .firmware, on: [.alderLake], isOnlyThere: true,
      "firmware switches it off where E-cores are on, and later parts have it fused off",
      seen: [seen(0x0009_0672, 2, 4)])
  }
}
