extension ScannedMSR {
  /// Every row.
  ///
  /// AMD's overrides are asked for on every CPU from family 10h on, known model or not, and the
  /// undocumented ones on every Zen: where one is absent, reading faults and the record says so.
  /// On family 0Fh they answer only with a password in EDI, see ``CPUIDTable/msrAccess``. MSR CEh means other things on Intel's family 0Fh.
  ///
  /// Source: reference/override-msrs.md sections 1.1 to 1.6, 2 and 6.
  public static let all: [ScannedMSR] =
    [.amdLeaf7, .amdPower, .amdBasic, .amdExtended].map { ScannedMSR($0, .amd(fromFamily10h)) }
    + [.amdBasic, .amdExtended].map { ScannedMSR($0, .inProcessorTable(.password)) }
    + [.amdExtendedID, .amdSVM, .amdExtended2, .amdLeaf7More].map {
      ScannedMSR($0, .amd(fromZen))
    }
    + [
      .intelBasicPenryn, .intelBasicNehalem, .intelExtendedNehalem, .intelBasicSandyBridge,
      .intelExtendedSandyBridge, .intelXSAVESandyBridge,
    ].map { ScannedMSR($0, .inProcessorTable(.plain)) }
    + [
      ScannedMSR(hwcr, "HWCR", .state, .amd(fromFamily10h)),
      ScannedMSR(platformInfo, "PLATFORM_INFO", .state, .intel(6...6)),
      ScannedMSR(miscFeatures, "MISC_FEATURES_ENABLES", .state, .intel(6...6)),
      ScannedMSR(0x1a0, "IA32_MISC_ENABLE", .state, .intel(6...0xf)),
      ScannedMSR(0xcf, "IA32_CORE_CAPABILITIES", .feature, .shown("core_capability")),
      ScannedMSR(0x10a, "IA32_ARCH_CAPABILITIES", .feature, .shown("arch_capabilities")),
      ScannedMSR(0x345, "IA32_PERF_CAPABILITIES", .feature, .shown("pdcm")),
    ]

  /// AMD's HWCR: bit 35 makes CPUID fault at user level where leaf 8000_0021h EAX[17] allows it.
  public static let hwcr: MSRAddress = 0xc001_0015
  /// Intel's PLATFORM_INFO: bit 31 says that CPUID can be made to fault.
  public static let platformInfo: MSRAddress = 0xce
  /// Intel's MISC_FEATURES_ENABLES: bit 0 makes CPUID fault outside the kernel.
  public static let miscFeatures: MSRAddress = 0x140

  private static let fromFamily10h = 0x10...Int.max
  private static let fromZen = 0x17...Int.max
}
