extension ProcessorModel {
  /// Every row; AMD and Hygon first.
  public static let all: [ProcessorModel] = amdModels + intelModels

  /// Intel family 6 models: those with mask MSRs, and those that a level is named after.
  ///
  /// Source: reference/override-msrs.md section 2 and the family_model column of
  /// reference/levels.tsv.
  static let intelModels: [ProcessorModel] = [
    intel(0x0f, "Merom", "intel-merom", .none(beforeMasks)),
    intel(0x16, "Merom", "intel-merom", .none(beforeMasks)),
    intel(0x17, steppings: 4...15, "Penryn", "intel-penryn", .registers(penryn)),
    intel(
      0x17, steppings: 0...3, "Penryn", "intel-penryn", .none("mask MSR 478h came with stepping 4")),
    intel(0x1d, "Penryn", "intel-penryn", .registers(penryn)),
    intel(0x1a, steppings: 3...15, "Nehalem", "intel-nehalem", .registers(nehalem)),
    intel(
      0x1a, steppings: 0...2, "Nehalem", "intel-nehalem",
      .none("mask MSRs 130h and 131h came with stepping 3")),
    intel(0x1e, "Nehalem", "intel-nehalem", .registers(nehalem)),
    intel(0x1f, "Nehalem", "intel-nehalem", .registers(nehalem)),
    intel(0x2e, "Nehalem", "intel-nehalem", .registers(nehalem)),
    intel(0x25, "Westmere", "intel-westmere", .registers(nehalem)),
    intel(0x2c, "Westmere", "intel-westmere", .registers(nehalem)),
    intel(0x2f, "Westmere", "intel-westmere", .registers(nehalem)),
    intel(0x2a, "Sandy Bridge", "intel-sandybridge", .registers(sandyBridge)),
    intel(0x2d, "Sandy Bridge", "intel-sandybridge", .registers(sandyBridge)),
    intel(0x3a, "Ivy Bridge", "intel-ivybridge", .none(ivyBridge)),
    intel(0x3e, "Ivy Bridge", "intel-ivybridge", .none(ivyBridge)),
    intel(0x3c, "Haswell", "intel-haswell", .none(faulting)),
    intel(0x3f, "Haswell", "intel-haswell", .none(faulting)),
    intel(0x45, "Haswell", "intel-haswell", .none(faulting)),
    intel(0x46, "Haswell", "intel-haswell", .none(faulting)),
    intel(0x3d, "Broadwell", "intel-broadwell", .none(faulting)),
    intel(0x47, "Broadwell", "intel-broadwell", .none(faulting)),
    intel(0x4f, "Broadwell", "intel-broadwell", .none(faulting)),
    intel(0x56, "Broadwell", "intel-broadwell", .none(faulting)),
    intel(0x55, steppings: 0...4, "Skylake Server", "intel-skylake-server", .none(faulting)),
    intel(0x55, steppings: 5...7, "Cascade Lake", "intel-cascadelake", .none(faulting)),
    intel(0x55, steppings: 10...11, "Cooper Lake", "intel-cooperlake", .none(faulting)),
    intel(0x6a, "Ice Lake Server", "intel-icelake-server", .none(faulting)),
    intel(0x6c, "Ice Lake Server", "intel-icelake-server", .none(faulting)),
    intel(0x8f, "Sapphire Rapids", "intel-sapphirerapids", .none(faulting)),
    intel(0xcf, "Emerald Rapids", "intel-sapphirerapids", .none(faulting)),
    intel(0xad, "Granite Rapids", "intel-graniterapids", .none(faulting)),
    intel(0xae, "Granite Rapids", "intel-graniterapids", .none(faulting)),
    intel(0xaf, "Sierra Forest", "intel-sierraforest", .none(faulting)),
  ]

  private static let beforeMasks = "this model came before Intel's CPUID mask MSRs"
  private static let ivyBridge =
    "whether the mask MSRs that can be read here still mask is not confirmed; "
    + "Xen does not use them, and CPUID faulting is the means from Ivy Bridge on"
  private static let faulting =
    "Intel's CPUID mask MSRs ended with Sandy Bridge; CPUID faulting is the means since"

  private static let penryn = [Register(register: .intelBasicPenryn, confidence: .confirmed)]
  private static let nehalem = [
    Register(register: .intelBasicNehalem, confidence: .confirmed),
    Register(register: .intelExtendedNehalem, confidence: .confirmed),
  ]
  private static let sandyBridge = [
    Register(register: .intelBasicSandyBridge, confidence: .confirmed),
    Register(register: .intelExtendedSandyBridge, confidence: .confirmed),
    Register(register: .intelXSAVESandyBridge, confidence: .oneSource),
  ]

  private static func intel(
    _ model: Int, steppings: ClosedRange<Int> = 0...15, _ microarchitecture: String,
    _ level: String, _ means: Means
  ) -> ProcessorModel {
    ProcessorModel(
      vendor: .intel, family: 6, models: model...model, steppings: steppings,
      microarchitecture: microarchitecture, level: level, means: means,
      hasIntelFaulting: means == .none(faulting) || means == .none(ivyBridge))
  }
}
