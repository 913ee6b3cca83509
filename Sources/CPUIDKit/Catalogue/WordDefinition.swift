/// The rows of one register, as the manuals group them.
public struct WordDefinition: Hashable, Sendable {
  /// The register.
  public let name: WordID
  /// Bits that are part of a number, not features: never intersected, compared or reported.
  public let nonFeatureBits: RegisterValue
  /// The feature without which the word does not exist; MSRs have one.
  public let presentIf: FeatureBit?
  /// Whether a record may lack the word without anything being said: its bits then count as not shown.
  ///
  /// Words that came to the catalogue after records and baselines had been written, and MSRs that few
  /// tools read.
  public let isOptional: Bool
  /// The rows, by rising bit.
  public let features: [FeatureDefinition]

  /// The rows of `name`.
  public init(
    _ name: WordID, nonFeatureBits: RegisterValue = [], presentIf: FeatureBit? = nil,
    isOptional: Bool = false, _ features: [FeatureDefinition]
  ) {
    self.name = name
    self.nonFeatureBits = nonFeatureBits
    self.presentIf = presentIf
    self.isOptional = isOptional
    self.features = features
  }
}

/// Where 32 feature bits live: one CPUID register, or one half of a feature MSR.
public enum WordID: Hashable, Sendable {
  /// A register of CPUID's answer to a query.
  case cpuid(CPUIDQuery, RegisterName)
  /// A half of an MSR, named as RDMSR returns it: EAX is bits 31 to 0, EDX bits 63 to 32.
  case msr(MSRAddress, RegisterName)

  /// A CPUID word from its three parts.
  public init(_ leaf: CPUIDLeaf, _ subleaf: CPUIDSubleaf, _ register: RegisterName) {
    self = .cpuid(CPUIDQuery(leaf, subleaf), register)
  }
}

extension WordID: CustomStringConvertible {
  /// `LLLLLLLL.S.reg`, as in `00000007.0.ebx`; an MSR's half is `msr:0000010a.eax`.
  public var description: String {
    switch self {
    case .cpuid(let query, let register): "\(query).\(register)"
    case .msr(let address, let half):
      "msr:\(Hexadecimal.padded(UInt64(address.rawValue), digits: 8)).\(half)"
    }
  }
}
