extension ProcessorModel {
  /// AMD and Hygon models.
  ///
  /// Source: reference/amd-uarch.tsv, reference/override-msrs.md sections 1.2 to 1.4.
  static let amdModels: [ProcessorModel] = [
    amd(
      0x0f, 0x00...0x0f, "K8 rev B/C", "amd-k8-rev-c", .none(earlyK8)),
    amd(0x0f, 0x10...0x1f, "K8 rev D", "amd-k8-rev-d", .none(earlyK8)),
    amd(0x0f, 0x20...0x3f, "K8 rev E", "amd-k8-rev-e", .passwordRegisters(basic)),
    amd(0x0f, 0x40...0x5f, "K8 rev F", "amd-k8-rev-f", .passwordRegisters(basic)),
    amd(0x0f, 0x60...0x7f, "K8 rev G", "amd-k8-rev-g", .passwordRegisters(basic)),
    amd(0x0f, 0xc0...0xcf, "K8 rev F", "amd-k8-rev-f", .passwordRegisters(basic)),
    amd(0x10, 0x02...0x02, "K10 rev B", "amd-fam10h-rev-b", .registers(basic)),
    amd(0x10, 0x04...0x0a, "K10 rev C/D/E", "amd-fam10h-rev-c", .registers(basic)),
    amd(
      0x11, 0x00...0xff, "Griffin", "amd-fam11h-rev-b",
      .none("family 11h has no CPUID override MSRs (AMD to the Xen project, one source)")),
    amd(0x12, 0x00...0xff, "Llano", "amd-fam10h-rev-c", .registers(basic)),
    amd(0x14, 0x00...0x0f, "Bobcat", nil, .registers(basic)),
    amd(0x15, 0x00...0x01, "Bulldozer", "amd-bulldozer", .registers(power + basic)),
    amd(
      0x15, 0x02...0x02, "Piledriver", "amd-piledriver",
      .registers(leaf7(.memory) + power(.oneSource) + basic)),
    amd(
      0x15, 0x10...0x1f, "Piledriver", "amd-piledriver",
      .registers(leaf7(.memory) + power(.oneSource) + basic)),
    amd(
      0x15, 0x30...0x3f, "Steamroller", "amd-steamroller", .registers(leaf7() + power + basic)),
    amd(0x15, 0x60...0x7f, "Excavator", "amd-excavator", .registers(leaf7() + power + basic)),
    amd(0x16, 0x00...0x0f, "Jaguar", nil, .registers(leaf7(.memory) + basic)),
    amd(0x16, 0x20...0x2f, "Jaguar (semi-custom)", nil, .registers(leaf7(.memory) + basic)),
    amd(0x16, 0x30...0x3f, "Puma", nil, .registers(leaf7(.memory) + basic)),
    amd(0x17, 0x00...0x2f, "Zen", "amd-zen", .registers(zen)),
    amd(0x17, 0x30...0x4f, "Zen 2", "amd-zen2", .registers(zen + zen2Undocumented)),
    amd(0x17, 0x50...0x5f, "Zen", "amd-zen", .registers(zen)),
    amd(0x17, 0x60...0x7f, "Zen 2", "amd-zen2", .registers(zen + zen2Undocumented)),
    amd(0x17, 0x80...0x8f, "Zen 2", "amd-zen2", .registers(zen)),
    amd(0x17, 0x90...0x91, "Zen 2", "amd-zen2", .registers(zen)),
    amd(0x17, 0xa0...0xaf, "Zen 2", "amd-zen2", .registers(zen)),
    amd(0x18, 0x00...0x1f, "Zen (Hygon)", "hygon-dhyana", .registers(zen), vendor: .hygon),
    amd(0x19, 0x00...0x0f, "Zen 3", "amd-zen3", .registers(zen3)),
    amd(0x19, 0x10...0x1f, "Zen 4", "amd-zen4", .registers(zen3)),
    amd(0x19, 0x20...0x5f, "Zen 3", "amd-zen3", .registers(zen3)),
    amd(0x19, 0x60...0xaf, "Zen 4", "amd-zen4", .registers(zen3)),
    amd(0x1a, 0x00...0x2f, "Zen 5", "amd-zen5", .registers(zen5)),
    amd(0x1a, 0x40...0x4f, "Zen 5", "amd-zen5", .registers(zen5)),
    amd(0x1a, 0x60...0x7f, "Zen 5", "amd-zen5", .registers(zen5)),
    amd(0x1a, 0xd0...0xd7, "Zen 5", "amd-zen5", .registers(zen5)),
    amd(0x1a, 0x50...0x5f, "Zen 6", nil, .none(zen6)),
    amd(0x1a, 0x80...0xaf, "Zen 6", nil, .none(zen6)),
    amd(0x1a, 0xc0...0xcf, "Zen 6", nil, .none(zen6)),
    amd(0x1a, 0xd8...0xef, "Zen 6", nil, .none(zen6)),
  ]

  private static let earlyK8 =
    "the override MSRs of K8 before revision E have another layout (one scan, inferred), "
    + "which Xen refuses to level as well"
  private static let zen6 = "nothing is known yet of this model's CPUID override MSRs"

  private static let basic: [Register] = [
    Register(register: .amdBasic, confidence: .confirmed),
    Register(register: .amdExtended, confidence: .confirmed),
  ]
  private static let power = power(.confirmed)
  private static let zen = leaf7() + power + basic
  private static let zen2Undocumented: [Register] = [
    Register(register: .amdExtendedID, confidence: .confirmed),
    Register(register: .amdSVM, confidence: .confirmed),
  ]
  private static let zen3 =
    leaf7() + power(.memory) + basic + zen2Undocumented + [
      Register(register: .amdExtended2, confidence: .confirmed),
      Register(register: .amdLeaf7More, confidence: .oneSource),
    ]
  private static let zen5: [Register] =
    leaf7() + power(.memory) + [
      Register(register: .amdBasic, confidence: .confirmed),
      Register(register: .amdExtended, confidence: .oneSource),
      Register(register: .amdSVM, confidence: .confirmed),
      Register(register: .amdExtended2, confidence: .oneSource),
      Register(register: .amdLeaf7More, confidence: .oneSource),
    ]

  private static func leaf7(_ confidence: Confidence = .confirmed) -> [Register] {
    [Register(register: .amdLeaf7, confidence: confidence)]
  }

  private static func power(_ confidence: Confidence) -> [Register] {
    [Register(register: .amdPower, confidence: confidence)]
  }

  private static func amd(
    _ family: Int, _ models: ClosedRange<Int>, _ microarchitecture: String, _ level: String?,
    _ means: Means, vendor: CPUVendor = .amd
  ) -> ProcessorModel {
    ProcessorModel(
      vendor: vendor, family: family, models: models, steppings: 0...15,
      microarchitecture: microarchitecture, level: level, means: means, hasIntelFaulting: false)
  }
}
