/// Intel's mask MSRs.
///
/// Source: reference/override-msrs.md section 2.
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
