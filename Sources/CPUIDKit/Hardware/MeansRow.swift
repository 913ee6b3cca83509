/// One row of the table of override and mask MSRs: which CPUs have which.
struct MeansRow {
  let vendor: CPUVendor
  let range: CPURange
  let means: ProcessorModel.Means

  /// Every row; CPUs that no row names have none of these MSRs.
  static let all: [MeansRow] = amd + intel
}

/// AMD and Hygon.
///
/// Source: docs/hardware.md, "Which CPU has which", row by row.
extension MeansRow {
  static let amd: [MeansRow] = amdOpteron + amdZen

  private static let amdOpteron: [MeansRow] = [
    amd(0x0f, 0x00...0x1f, .none(.earlyK8)),
    amd(0x0f, 0x20...0x7f, .passwordRegisters(basic)),
    amd(0x0f, 0xc0...0xcf, .passwordRegisters(basic)),
    amd(0x10, 0x02...0x02, .registers(basic)),
    amd(0x10, 0x04...0x0a, .registers(basic)),
    amd(0x11, 0x00...0xff, .none(.griffin)),
    amd(0x12, 0x00...0xff, .registers(basic)),
    amd(0x14, 0x00...0x0f, .registers(basic)),
    amd(0x15, 0x00...0x01, .registers(power + basic)),
    amd(0x15, 0x02...0x02, .registers(leaf7(.memory) + power(.oneSource) + basic)),
    amd(0x15, 0x10...0x1f, .registers(leaf7(.memory) + power(.oneSource) + basic)),
    amd(0x15, 0x30...0x3f, .registers(leaf7() + power + basic)),
    amd(0x15, 0x60...0x7f, .registers(leaf7() + power + basic)),
    amd(0x16, 0x00...0x0f, .registers(leaf7(.memory) + basic)),
    amd(0x16, 0x20...0x3f, .registers(leaf7(.memory) + basic)),
  ]

  private static let amdZen: [MeansRow] = [
    amd(0x17, 0x00...0x2f, .registers(zen)),
    amd(0x17, 0x30...0x4f, .registers(zen + zen2Undocumented)),
    amd(0x17, 0x50...0x5f, .registers(zen)),
    amd(0x17, 0x60...0x7f, .registers(zen + zen2Undocumented)),
    amd(0x17, 0x80...0x91, .registers(zen)),
    amd(0x17, 0xa0...0xaf, .registers(zen)),
    MeansRow(vendor: .hygon, range: CPURange(0x18, 0x00...0x1f), means: .registers(zen)),
    amd(0x19, 0x00...0xaf, .registers(zen3)),
    amd(0x1a, 0x00...0x4f, .registers(zen5)),
    amd(0x1a, 0x60...0x7f, .registers(zen5)),
    amd(0x1a, 0xd0...0xd7, .registers(zen5)),
    amd(0x1a, 0x50...0x5f, .none(.zen6)),
    amd(0x1a, 0x80...0xaf, .none(.zen6)),
    amd(0x1a, 0xc0...0xcf, .none(.zen6)),
    amd(0x1a, 0xd8...0xef, .none(.zen6)),
  ]

  private static let basic: [ProcessorModel.Register] = [
    .init(register: .amdBasic, confidence: .confirmed),
    .init(register: .amdExtended, confidence: .confirmed),
  ]
  private static let power = power(.confirmed)
  private static let zen = leaf7() + power + basic
  private static let zen2Undocumented: [ProcessorModel.Register] = [
    .init(register: .amdExtendedID, confidence: .confirmed),
    .init(register: .amdSVM, confidence: .confirmed),
  ]
  private static let zen3 =
    leaf7() + power(.memory) + basic + zen2Undocumented + [
      .init(register: .amdExtended2, confidence: .confirmed),
      .init(register: .amdLeaf7More, confidence: .oneSource),
    ]
  private static let zen5: [ProcessorModel.Register] =
    leaf7() + power(.memory) + [
      .init(register: .amdBasic, confidence: .confirmed),
      .init(register: .amdExtended, confidence: .oneSource),
      .init(register: .amdSVM, confidence: .confirmed),
      .init(register: .amdExtended2, confidence: .oneSource),
      .init(register: .amdLeaf7More, confidence: .oneSource),
    ]

  private static func leaf7(_ confidence: Confidence = .confirmed) -> [ProcessorModel.Register] {
    [.init(register: .amdLeaf7, confidence: confidence)]
  }

  private static func power(_ confidence: Confidence) -> [ProcessorModel.Register] {
    [.init(register: .amdPower, confidence: confidence)]
  }

  private static func amd(
    _ family: Int, _ models: ClosedRange<Int>, _ means: ProcessorModel.Means
  ) -> MeansRow {
    MeansRow(vendor: .amd, range: CPURange(family, models), means: means)
  }
}

/// Intel's mask MSRs.
///
/// Source: Xen `xen/arch/x86/cpu/intel.c`; docs/hardware.md, "Intel's mask MSRs".
extension MeansRow {
  static let intel: [MeansRow] = [
    intel(0x17, steppings: 4...15, .registers(penryn)),
    intel(0x17, steppings: 0...3, .none(.beforeStepping(4, [0x478]))),
    intel(0x1d, .registers(penryn)),
    intel(0x1a, steppings: 3...15, .registers(nehalem)),
    intel(0x1a, steppings: 0...2, .none(.beforeStepping(3, [0x130, 0x131]))),
    intel(0x1e, .registers(nehalem)), intel(0x1f, .registers(nehalem)),
    intel(0x2e, .registers(nehalem)), intel(0x25, .registers(nehalem)),
    intel(0x2c, .registers(nehalem)), intel(0x2f, .registers(nehalem)),
    intel(0x2a, .registers(sandyBridge)), intel(0x2d, .registers(sandyBridge)),
    intel(0x3a, .none(.unconfirmedMasks)), intel(0x3e, .none(.unconfirmedMasks)),
  ]

  private static let penryn: [ProcessorModel.Register] = [
    .init(register: .intelBasicPenryn, confidence: .confirmed)
  ]
  private static let nehalem: [ProcessorModel.Register] = [
    .init(register: .intelBasicNehalem, confidence: .confirmed),
    .init(register: .intelExtendedNehalem, confidence: .confirmed),
  ]
  private static let sandyBridge: [ProcessorModel.Register] = [
    .init(register: .intelBasicSandyBridge, confidence: .confirmed),
    .init(register: .intelExtendedSandyBridge, confidence: .confirmed),
    .init(register: .intelXSAVESandyBridge, confidence: .oneSource),
  ]

  private static func intel(
    _ model: Int, steppings: ClosedRange<Int> = 0...15, _ means: ProcessorModel.Means
  ) -> MeansRow {
    MeansRow(vendor: .intel, range: CPURange(6, model, steppings: steppings), means: means)
  }
}
