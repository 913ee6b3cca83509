/// Models of one microarchitecture, with what can change their CPUID.
public struct ProcessorModel: Hashable, Sendable {
  /// An override or mask MSR, with how well it is known that these models have it.
  public struct Register: Hashable, Sendable {
    /// The MSR.
    public let register: OverrideRegister
    /// How well its presence is known.
    public let confidence: Confidence
  }

  /// The means to change what CPUID shows.
  public enum Means: Hashable, Sendable {
    /// These MSRs, read and written like any other.
    case registers([Register])
    /// These MSRs, which want EDI=9C5A203Ah at RDMSR and WRMSR.
    case passwordRegisters([Register])
    /// None, for the reason given.
    case none(String)
  }

  /// The vendor.
  public let vendor: CPUVendor
  /// The family.
  public let family: Int
  /// The models.
  public let models: ClosedRange<Int>
  /// The steppings.
  public let steppings: ClosedRange<Int>
  /// The microarchitecture.
  public let microarchitecture: String
  /// The name of the level that these models have, where there is one.
  public let level: String?
  /// What can change their CPUID.
  public let means: Means
  /// The MSRs that can change what CPUID shows; none where there are no means.
  public var registers: [Register] {
    switch means {
    case .registers(let list), .passwordRegisters(let list): list
    case .none: []
    }
  }
  /// Whether Intel's CPUID faulting came with or before these models.
  public let hasIntelFaulting: Bool

  /// The row for `signature`, or `nil` when the table does not know it or there is none.
  public static func of(_ vendor: CPUVendor, _ signature: CPUSignature?) -> ProcessorModel? {
    guard let signature else { return nil }
    return all.first {
      $0.vendor == vendor && $0.family == signature.family
        && $0.models.contains(signature.model) && $0.steppings.contains(signature.stepping)
    }
  }
}
