extension SwitchableFeature {
  /// Features that vary between equal CPUs of Intel's only.
  static let intelOnly: [SwitchableFeature] =
    avx512OfAlderLake + [
      .init(.vmx, .setting(.virtualisation), on: intel),
      .init(.smx, .setting(.trustedExecution)),
      .init(.est, .setting(.speedSteps)),
      .init(.tm2, .setting(.secondThermalMonitor)),
      .init(.sgx, .settingOffByDefault(.enclaves)),
      .init(.sgx_lc, .option(.enclaveLaunch)),
      .init(.tme, .setting(.memoryEncryption)),
      .init(.pconfig, .setting(.encryptionKeys)),
      .init(.dca, .setting(.directCacheAccess)),
      .init(.hwp, .option(.hardwareSpeeds)),
      .init(.ida, .setting(.turbo)),
      .init(.turbo_boost_3_0, .setting(.fasterTurbo)),
      .init(.spec_ctrl, .microcode(.brought), on: nehalem, seen: [seen(0x0005_0654, 6, 15)]),
      .init(.intel_stibp, .microcode(.brought), on: nehalem),
      .init(.intel_ssbd, .microcode(.brought), on: nehalem),
      .init(.flush_l1d, .microcode(.brought), on: nehalem),
      .init(.md_clear, .microcode(.brought), on: nehalem, seen: [seen(0x0003_06f2, 5, 8)]),
      .init(.arch_capabilities, .microcode(.brought), on: skylake),
      .init(.fb_clear, .microcode(.brought), on: haswell + later),
      .init(.rfds_clear, .microcode(.brought), on: [.alderLake, .raptorLake, .gracemont]),
      .init(.gds_ctrl, .microcode(.brought), on: skylake),
      .init(.tsx_ctrl, .microcode(.brought), on: skylake),
      .init(.fb_clear_ctrl, .microcode(.brought), on: haswell),
      .init(.gds_no, .microcode(.saysNotAffected), on: later, seen: [seen(0x000b_0671, 1, 3)]),
      .init(.fbsdp_no, .microcode(.saysNotAffected), on: later),
      .init(.psdp_no, .microcode(.saysNotAffected), on: later),
      .init(.sbdr_ssdp_no, .microcode(.saysNotAffected), on: later),
      .init(.rfds_no, .microcode(.saysNotAffected), on: afterRaptorLake),
      .init(.hle, .microcode(.removedTransactions), on: haswell, seen: [seen(0x0003_06f2, 1, 8)]),
      .init(.rtm, .microcode(.removedTransactions), on: haswell, seen: [seen(0x0003_06f2, 1, 8)]),
      .init(
        .pku, .productOrFirmware, on: [.skylakeServer, .cascadeLake],
        seen: [seen(0x0005_0654, 11, 15), seen(0x0005_0657, 6, 8)]),
    ]

  private static let afterRaptorLake: [Microarchitecture] = [
    .bartlettLake, .sapphireRapids, .emeraldRapids, .graniteRapids, .meteorLake, .arrowLake,
    .lunarLake, .pantherLake, .sierraForest, .clearwaterForest,
  ]
  private static let later = afterRaptorLake + [.alderLake, .raptorLake]

  /// Source: CPUID dumps of signature 00090672, two of four of which show it.
  private static let avx512OfAlderLake: [SwitchableFeature] =
    ([
      .avx512f, .avx512dq, .avx512ifma, .avx512cd, .avx512bw, .avx512vl, .avx512vbmi,
      .avx512_vbmi2, .avx512_vnni, .avx512_bitalg, .avx512_vpopcntdq, .avx512_vp2intersect,
      .avx512_fp16, .avx512_bf16,
    ] as [FeatureBit]).map {
      SwitchableFeature(
        $0, .option(.eCores), on: [.alderLake], isOnlyThere: true,
        seen: [seen(0x0009_0672, 2, 4)])
    }
}
