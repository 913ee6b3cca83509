internal import CPUIDKit

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
  /// Source: reference/amd-same-signature-varying-bits.tsv and reference/override-msrs.md
  /// sections 1.5, 1.6, 2, 6 and 7.
  static let all: [SwitchableFeature] = amd + both + intelOnly

  private static let both: [SwitchableFeature] = [
    .init(
      "x2apic", .firmware, on: zen2 + nehalem,
      "firmware switches it with the APIC's mode",
      seen: [
        seen(0x0083_0f10, 1, 6), seen(0x0087_0f10, 1, 12), seen(0x00a0_0f11, 1, 3),
        seen(0x00a1_0f81, 2, 3), seen(0x00a6_0f12, 5, 8), seen(0x00a7_0f52, 1, 2),
      ]),
    .init(
      "erms", .firmware, on: [.zen3], "a firmware option for performance switches it",
      seen: [seen(0x00a2_0f12, 3, 4), seen(0x00a4_0f41, 1, 3)]),
    .init(
      "fsrm", .firmware, on: [.zen3, .zen4], "a firmware option for performance switches it",
      seen: [seen(0x00a2_0f12, 3, 4), seen(0x00a4_0f41, 1, 3)]),
    .init(
      "ht", .firmware, on: amdSinceRevisionE + intel,
      "it follows the number of threads, which firmware sets (SMT, cores)",
      seen: [seen(0x0010_0f62, 1, 2)]),
    .init(
      "monitor", .firmware, on: family10h + family15h + zen + intel,
      "firmware can switch MONITOR and MWAIT off"),
    .init("nx", .firmware, "firmware can switch execute disable off"),
    .init("aes", .firmware, "firmware can switch AES off"),
    .init(
      "rdrand", .kernel, on: [.excavator, .puma], isOnlyThere: true,
      "Linux clears it on families 15h and 16h, where firmware breaks it"),
    .init(
      "rdseed", .kernel, cpus: [CPURange(0x17, 0x47, steppings: 0...0)],
      fixes: MicrocodeFix.rdseed, isOnlyThere: true,
      "Linux clears it where RDSEED gives bad numbers"),
  ]

  private static let amd: [SwitchableFeature] = [
    .init(
      "topoext", .firmware, on: [.jaguar, .jaguarSemiCustom, .puma] + family15h + zen,
      "firmware hides it on family 15h, and kernels may show it again",
      seen: [seen(0x0061_0f01, 1, 2), seen(0x0063_0f01, 1, 3), seen(0x0066_0f01, 1, 2)]),
    .init(
      "amd_ermsb", .firmware, on: [.zen5], "a firmware option for performance switches it",
      seen: [seen(0x00b2_0f40, 2, 3), seen(0x00b4_0f40, 3, 4)]),
    .init(
      "precise_retire", .unknown, on: [.zen5], "equal CPUs differ in it, nobody says why",
      seen: [seen(0x00b2_0f40, 2, 3), seen(0x00b4_0f40, 3, 4)]),
    .init(
      "amd_workload_class", .unknown, on: [.zen5], "equal CPUs differ in it, nobody says why",
      seen: [seen(0x00b4_0f40, 1, 4), seen(0x00b6_0f00, 1, 2)]),
    .init(
      "ibs", .firmware, on: family10h + family15h + zen,
      "firmware can hide instruction based sampling, as it does on Zen"),
    .init(
      "nodeid_msr", .firmware, on: [.k10RevC, .jaguarSemiCustom] + family15h,
      "firmware edits it in CPUID_ExtFeatures", seen: [seen(0x0010_0f52, 1, 3)]),
    .init(
      "cmp_legacy", .firmware, on: amdSinceRevisionE,
      "it follows the number of cores, which firmware sets", seen: [seen(0x0010_0f62, 1, 2)]),
    .init("svm", .firmware, "firmware can switch virtualisation off"),
    .init("svme_addr_chk", .firmware, on: [.zen3], "older firmware does not show it"),
    .init("sev_snp", .firmware, on: [.zen3, .zen4, .zen5], "firmware options switch it"),
    .init(
      "cpb", .firmware, on: family10h + family15h + zen,
      "firmware can switch core performance boost off, and some Zen lack the bit by erratum 1076"),
    .init("cppc", .firmware, on: zen2, "a firmware option for power switches it"),
    .init("avic", .firmware, on: [.excavator] + zen, "a firmware option switches it"),
    .init("x2avic", .firmware, on: [.zen4, .zen5], "a firmware option switches it"),
    .init(
      "lwp", .microcode, on: family15h,
      "the microcode that brought IBPB took it away, on some CPUs of a machine only",
      seen: [seen(0x0060_0f20, 4, 6)]),
    .init(
      "bmi1", .unknown, "equal CPUs differ in it, nobody says why", seen: [seen(0x0061_0f01, 1, 2)]),
    .init(
      "amd_ibpb", .microcode, on: [.piledriver, .steamroller, .excavator] + zen, brought,
      seen: [
        seen(0x0060_0f20, 2, 4), seen(0x0063_0f01, 1, 3), seen(0x0080_0f82, 4, 5),
        seen(0x0081_0f10, 3, 4),
      ]),
    .init(
      "amd_ibrs", .microcode, on: zen2, brought,
      seen: [seen(0x0083_0f10, 2, 6), seen(0x0087_0f10, 1, 12)]),
    .init(
      "stibp_always_on", .microcode, on: zen2, brought,
      seen: [seen(0x0083_0f10, 1, 6), seen(0x0087_0f10, 7, 12)]),
    .init("btc_no", .microcode, on: [.zen4, .zen5], brought, seen: [seen(0x00a6_0f12, 4, 8)]),
    .init(
      "ibpb_ret", .microcode, on: [.zen4, .zen5], brought, seen: [seen(0x00a6_0f12, 4, 8)]),
    .init(
      "nscb", .firmware, on: [.zen3, .zen4, .zen5], "newer firmware sets it (C001_10DE bit 6)",
      seen: [seen(0x00a5_0f00, 3, 4)]),
    .init(
      "v_vmsave_vmload", .kernel,
      cpus: [CPURange(0x19, 0x18...0x1f), CPURange(0x19, 0x60...0x7f)], isOnlyThere: true,
      "Linux clears it on these models, where it makes hosts reboot"),
    .init(
      "invlpgb", .kernel, on: [.zen2], isOnlyThere: true,
      "Linux clears it on every Zen 2, where desktop and mobile parts announce it by mistake"),
  ]

  static let brought = "microcode is known to bring it to CPUs that came without"
  static let tsx =
    "microcode takes it away, or the kernel hides it for tsx=off (TSX_CTRL, TSX_FORCE_ABORT)"

  static func seen(_ eax: RegisterValue, _ showing: Int, _ count: Int) -> Statistic {
    Statistic(leaf1EAX: eax, showing: showing, count: count)
  }
}
