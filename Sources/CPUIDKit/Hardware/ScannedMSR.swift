/// One MSR that a scan reads, and on which CPUs.
public struct ScannedMSR: Hashable, Sendable {
  /// What the register is to a pool.
  public enum Role: Hashable, Sendable {
    /// It decides what CPUID answers; its value is kept in the host's class.
    case override
    /// It is a feature word of its own.
    case feature
    /// It tells of a switch: whether CPUID faults, what firmware limits.
    case state
  }

  /// Which CPUs are asked for it.
  public enum Condition: Hashable, Sendable {
    /// AMD's and Hygon's of these families.
    case amd(ClosedRange<Int>)
    /// Intel's of these families.
    case intel(ClosedRange<Int>)
    /// Those whose row in the processor table has it, to be reached in this way.
    case inProcessorTable(MSRAccess)
    /// Those that show the feature.
    case shown(FeatureBit)
  }

  /// The register.
  public let address: MSRAddress
  /// The manual's name.
  public let name: String
  /// What it is.
  public let role: Role
  /// Who is asked.
  public let condition: Condition
  /// Whether a manual documents it; the others are read on request only.
  public let isDocumented: Bool

  /// A row.
  init(
    _ address: MSRAddress, _ name: String, _ role: Role, _ condition: Condition,
    isDocumented: Bool = true
  ) {
    self.address = address
    self.name = name
    self.role = role
    self.condition = condition
    self.isDocumented = isDocumented
  }

  /// A row of an override or mask register.
  init(_ register: CPUIDMSR, _ condition: Condition) {
    self.init(
      register.address, register.name, .override, condition, isDocumented: register.isDocumented)
  }
}

extension ScannedMSR {
  /// Every row.
  ///
  /// AMD's overrides are asked for on every CPU from family 10h on, known model or not, and the
  /// undocumented ones on every Zen: where one is absent, reading faults and the record says so.
  /// On family 0Fh they answer only with a password in EDI, see ``CPUIDTable/msrAccess``. MSR CEh means
  /// other things on Intel's family 0Fh.
  ///
  /// Source: docs/hardware.md, "Which CPU has which"; docs/hardware.md, "Intel's mask MSRs";
  /// docs/hardware.md, "CPUID faulting"; docs/hardware.md, "What CPUID does not tell".
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
      ScannedMSR(0xcf, "IA32_CORE_CAPABILITIES", .feature, .shown(.core_capability)),
      ScannedMSR(0x10a, "IA32_ARCH_CAPABILITIES", .feature, .shown(.arch_capabilities)),
      ScannedMSR(0x345, "IA32_PERF_CAPABILITIES", .feature, .shown(.pdcm)),
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

extension CPUIDTable {
  /// The documented MSRs that a scan reads on this CPU, by rising address.
  public var featureMSRs: [MSRAddress] { scannedMSRs(withUndocumented: false).map(\.address) }

  /// The MSRs that a scan reads on this CPU, by rising address.
  ///
  /// - Parameter withUndocumented: whether those that no manual documents are wanted as well.
  /// - Returns: rows of ``ScannedMSR/all``.
  public func scannedMSRs(withUndocumented: Bool) -> [ScannedMSR] {
    guard let vendor, let signature else { return [] }
    let means = ProcessorModel.of(vendor, signature)?.means
    let inTable: [ProcessorModel.Register] =
      switch means {
      case .registers(let list), .passwordRegisters(let list): list
      case .some(.none), nil: []
      }
    return ScannedMSR.all.filter { row in
      guard row.isDocumented || withUndocumented else { return false }
      return switch row.condition {
      case .amd(let families): vendor.isAMDLike && families.contains(signature.family)
      case .intel(let families): vendor == .intel && families.contains(signature.family)
      case .inProcessorTable(let access):
        means?.access == access && inTable.contains { $0.register.address == row.address }
      case .shown(let bit): shows(bit)
      }
    }.sorted { $0.address < $1.address }
  }

  /// How the override MSRs of the CPU are reached.
  ///
  /// Leaves 0 and 1 tell it.
  public var msrAccess: MSRAccess {
    guard let vendor, let signature else { return .plain }
    return ProcessorModel.of(vendor, signature)?.means.access ?? .plain
  }

  /// Whether the CPU shows `bit`, which is no MSR's.
  private func shows(_ bit: FeatureBit) -> Bool {
    guard case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    else { return false }
    return answer(to: query).registers[register].contains(.bit(bit.position))
  }
}
