extension MSRAddress {
  /// The feature with which a guest has the register; `nil` where poolcpu knows none.
  ///
  /// Source: docs/sources.md, "Error messages".
  public var feature: FeatureBit? {
    MSRAddress.owners.first { $0.registers.contains(rawValue) }?.feature
  }

  /// Whether the register counts events, or says what is counted.
  public var isCounter: Bool { MSRAddress.counters.contains { $0.contains(rawValue) } }

  private static let owners: [(registers: ClosedRange<UInt32>, feature: FeatureBit)] = [
    (0x33...0x33, .core_capability), (0x3a...0x3a, .vmx), (0x3b...0x3b, .tsc_adjust),
    (0x48...0x49, .spec_ctrl),
    (0x8c...0x8f, .sgx_lc), (0xcf...0xcf, .core_capability), (0xe1...0xe1, .waitpkg),
    (0x10a...0x10a, .arch_capabilities), (0x122...0x122, .tsx_ctrl), (0x1c4...0x1c5, .xfd),
    (0x345...0x345, .pdcm), (0x480...0x491, .vmx), (0x560...0x587, .intel_pt),
    (0x6a0...0x6a8, .cet_ss), (0x6e0...0x6e0, .tsc_deadline_timer), (0xd90...0xd90, .mpx),
    (0xda0...0xda0, .xsaves),
    (0x14ce...0x14cf, .arch_lbr), (0xc000_0103...0xc000_0103, .rdtscp),
    (0xc000_0104...0xc000_0104, .tsc_scale), (0xc001_0114...0xc001_0117, .svm),
    (0xc001_011f...0xc001_011f, .virt_ssbd),
  ]

  private static let counters: [ClosedRange<UInt32>] = [
    0xc1...0xc8, 0x186...0x18d, 0x309...0x30c, 0x38d...0x390, 0x3f1...0x3f1, 0x4c1...0x4c8,
    0x600...0x600, 0xc001_0000...0xc001_0007, 0xc001_0200...0xc001_020b,
    0xc000_0300...0xc000_0302,
  ]
}
