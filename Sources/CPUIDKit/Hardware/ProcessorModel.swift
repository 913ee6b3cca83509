/// One kind of CPU with what can change its CPUID.
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
    case none(NoMeans)
  }

  /// The vendor.
  public let vendor: CPUVendor
  /// Family, model and stepping.
  public let signature: CPUSignature
  /// The kind of CPU: microarchitecture, code name, models.
  public let kind: CPUKind
  /// What can change their CPUID.
  public let means: Means
  /// How well it is known that these CPUs have Intel's CPUID faulting; `nil` where they have not.
  public let intelFaulting: Confidence?

  /// The microarchitecture.
  public var microarchitecture: Microarchitecture { kind.microarchitecture }

  /// The MSRs that can change what CPUID shows; none where there are no means.
  public var registers: [Register] {
    switch means {
    case .registers(let list), .passwordRegisters(let list): list
    case .none: []
    }
  }

  /// What is known of `signature`, or `nil` when no table knows it or there is none.
  public static func of(_ vendor: CPUVendor, _ signature: CPUSignature?) -> ProcessorModel? {
    guard let signature, let kind = CPUKind.of(vendor, signature) else { return nil }
    return ProcessorModel(
      vendor: vendor, signature: signature, kind: kind, means: means(vendor, signature),
      intelFaulting: vendor == .intel ? intelFaulting(signature) : nil)
  }

  private static func means(_ vendor: CPUVendor, _ signature: CPUSignature) -> Means {
    let row = MeansRow.all.first { $0.vendor == vendor && $0.range.contains(signature) }
    if let row { return row.means }
    guard vendor == .intel else { return .none(.noneKnown) }
    return .none(intelFaulting(signature) == nil ? .beforeMasks : .afterMasks)
  }
}
