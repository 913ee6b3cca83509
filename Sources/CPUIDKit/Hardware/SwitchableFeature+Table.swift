extension SwitchableFeature {
  static let zen2: [Microarchitecture] = [.zen2, .zen3, .zen4, .zen5]
  static let zen: [Microarchitecture] = [.zen, .zenHygon] + zen2
  static let family15h: [Microarchitecture] = [
    .bulldozer, .piledriver, .steamroller, .excavator,
  ]
  static let family10h: [Microarchitecture] = [
    .k10RevB, .k10RevC, .llano, .bobcat, .jaguar, .jaguarSemiCustom, .puma,
  ]
  static let amdSinceRevisionE: [Microarchitecture] =
    [.k8RevE, .k8RevF, .k8RevG, .griffin] + family10h + family15h + zen
  static let skylake: [Microarchitecture] = [
    .skylakeServer, .cascadeLake, .cooperLake, .iceLakeServer, .sapphireRapids,
    .emeraldRapids, .graniteRapids,
  ]
  static let haswell: [Microarchitecture] = [.haswell, .broadwell] + skylake
  static let nehalem: [Microarchitecture] =
    [.nehalem, .westmere, .sandyBridge, .ivyBridge] + haswell + [.sierraForest]
  static let intel: [Microarchitecture] = [.merom, .penryn] + nehalem

  /// Features that vary between equal CPUs.
  ///
  /// Source: the dumps of InstLatx64, of which each row counts those with equal signatures;
  /// docs/hardware.md, "What switches features" and docs/hardware.md, "Bits that vary between equal CPUs".
  static let all: [SwitchableFeature] = amd + both + intelOnly

  private static let both: [SwitchableFeature] = [
    .init(
      .x2apic, .option(.apicMode), on: zen2 + nehalem,
      seen: [
        seen(0x0083_0f10, 1, 6), seen(0x0087_0f10, 1, 12), seen(0x00a0_0f11, 1, 3),
        seen(0x00a1_0f81, 2, 3), seen(0x00a6_0f12, 5, 8), seen(0x00a7_0f52, 1, 2),
      ]),
    .init(
      .erms, .option(.performance), on: [.zen3],
      seen: [seen(0x00a2_0f12, 3, 4), seen(0x00a4_0f41, 1, 3)]),
    .init(
      .fsrm, .option(.performance), on: [.zen3, .zen4],
      seen: [seen(0x00a2_0f12, 3, 4), seen(0x00a4_0f41, 1, 3)]),
    .init(
      .ht, .option(.threads), on: amdSinceRevisionE + intel,
      seen: [seen(0x0010_0f62, 1, 2)]),
    .init(
      .monitor, .setting(.monitor), on: family10h + family15h + zen + intel),
    .init(.nx, .setting(.executeDisable)),
    .init(.aes, .setting(.aes)),
    .init(
      .rdrand, .kernel(.brokenByFirmware), on: [.excavator, .puma], isOnlyThere: true),
    .init(
      .rdseed, .kernel(.badNumbers), cpus: [CPURange(0x17, 0x47, steppings: 0...0)],
      fixes: MicrocodeFix.rdseed, isOnlyThere: true),
  ]

  private static let amd: [SwitchableFeature] = [
    .init(
      .topoext, .firmware(.hidesTopology),
      on: [.jaguar, .jaguarSemiCustom, .puma] + family15h + zen,
      seen: [seen(0x0061_0f01, 1, 2), seen(0x0063_0f01, 1, 3), seen(0x0066_0f01, 1, 2)]),
    .init(
      .amd_ermsb, .option(.performance), on: [.zen5],
      seen: [seen(0x00b2_0f40, 2, 3), seen(0x00b4_0f40, 3, 4)]),
    .init(
      .precise_retire, .unexplained, on: [.zen5],
      seen: [seen(0x00b2_0f40, 2, 3), seen(0x00b4_0f40, 3, 4)]),
    .init(
      .amd_workload_class, .unexplained, on: [.zen5],
      seen: [seen(0x00b4_0f40, 1, 4), seen(0x00b6_0f00, 1, 2)]),
    .init(
      .ibs, .firmware(.hidesSampling), on: family10h + family15h + zen),
    .init(
      .nodeid_msr, .firmware(.editsExtendedFeatures),
      on: [.k10RevC, .jaguarSemiCustom] + family15h, seen: [seen(0x0010_0f52, 1, 3)]),
    .init(
      .cmp_legacy, .option(.cores), on: amdSinceRevisionE, seen: [seen(0x0010_0f62, 1, 2)]),
    .init(.svm, .setting(.virtualisation)),
    .init(.svme_addr_chk, .firmware(.newerShows), on: [.zen3]),
    .init(.sev_snp, .option(.securePaging), on: [.zen3, .zen4, .zen5]),
    .init(
      .cpb, .option(.boost), on: family10h + family15h + zen),
    .init(.cppc, .option(.power), on: zen2),
    .init(.avic, .option(.interrupts), on: [.excavator] + zen),
    .init(.x2avic, .option(.interrupts), on: [.zen4, .zen5]),
    .init(
      .lwp, .microcode(.removedForIBPB), on: family15h,
      seen: [seen(0x0060_0f20, 4, 6)]),
    .init(
      .bmi1, .unexplained, seen: [seen(0x0061_0f01, 1, 2)]),
    .init(
      .amd_ibpb, .microcode(.brought), on: [.piledriver, .steamroller, .excavator] + zen,
      seen: [
        seen(0x0060_0f20, 2, 4), seen(0x0063_0f01, 1, 3), seen(0x0080_0f82, 4, 5),
        seen(0x0081_0f10, 3, 4),
      ]),
    .init(
      .amd_ibrs, .microcode(.brought), on: zen2,
      seen: [seen(0x0083_0f10, 2, 6), seen(0x0087_0f10, 1, 12)]),
    .init(
      .stibp_always_on, .microcode(.brought), on: zen2,
      seen: [seen(0x0083_0f10, 1, 6), seen(0x0087_0f10, 7, 12)]),
    .init(.btc_no, .microcode(.brought), on: [.zen4, .zen5], seen: [seen(0x00a6_0f12, 4, 8)]),
    .init(
      .ibpb_ret, .microcode(.brought), on: [.zen4, .zen5], seen: [seen(0x00a6_0f12, 4, 8)]),
    .init(
      .nscb, .firmware(.newerSets(0xc001_10de, bit: 6)), on: [.zen3, .zen4, .zen5],
      seen: [seen(0x00a5_0f00, 3, 4)]),
    .init(
      .v_vmsave_vmload, .kernel(.reboots),
      cpus: [CPURange(0x19, 0x18...0x1f), CPURange(0x19, 0x60...0x7f)], isOnlyThere: true),
    .init(
      .invlpgb, .kernel(.announcedByMistake), on: [.zen2], isOnlyThere: true),
  ]

  static func seen(_ eax: RegisterValue, _ showing: Int, _ count: Int) -> Statistic {
    Statistic(leaf1EAX: eax, showing: showing, count: count)
  }
}
