/// One kind of CPU with what can change its CPUID.
public struct ProcessorModel: Hashable, Sendable {
  /// An override or mask MSR, with how well it is known that these models have it.
  public struct Register: Hashable, Sendable {
    /// The MSR.
    public let register: CPUIDMSR
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

extension ProcessorModel {
  /// How well it is known that a model of Intel's has CPUID faulting; `nil` where it has not.
  static func intelFaulting(_ signature: CPUSignature) -> Confidence? {
    switch signature.family {
    case 6 where shown.contains(signature.model): .oneSource
    case 6 where newer.contains(signature.model): .inferred
    case 18, 19: .inferred
    default: nil
    }
  }

  /// Models of family 6 whose dumps all show MSR CEh bit 31, by which Linux tells faulting
  /// (arch/x86/kernel/cpu/intel.c, init_cpuid_fault).
  ///
  /// Source: the MSRs of 193 Intel dumps of InstLatx64; none of model 2Eh and older, of 36h, 37h and
  /// 4Ch shows it.
  private static let shown: Set<Int> = [
    0x3a, 0x3c, 0x3d, 0x3e, 0x3f, 0x46, 0x47, 0x4d, 0x4e, 0x4f, 0x55, 0x56, 0x57, 0x5c, 0x5e, 0x5f,
    0x66, 0x6a, 0x6c, 0x7a, 0x7e, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x96, 0x97, 0x9a, 0x9c, 0x9e, 0xa5,
    0xa7, 0xaa, 0xad, 0xb5, 0xb7, 0xba, 0xbd, 0xbe, 0xbf, 0xc5, 0xc6, 0xcf, 0xd5, 0xd7,
  ]

  /// Models without a dump of the MSR that lie between those that show it.
  private static let newer: Set<Int> = [
    0x45, 0x7d, 0x85, 0x86, 0xa6, 0xac, 0xae, 0xaf, 0xb6, 0xcc, 0xdd,
  ]
}

/// Why a CPU has no MSRs that change its CPUID.
public enum NoMeans: Hashable, Sendable {
  /// K8 before revision E: the MSRs have another layout (one scan, inferred), which Xen refuses to
  /// level as well.
  case earlyK8
  /// Family 11h has none (AMD to the Xen project, one source).
  case griffin
  /// Nothing is known yet of Zen 6.
  case zen6
  /// Intel's mask MSRs came later.
  case beforeMasks
  /// The mask MSRs came with a later stepping of the same model.
  case beforeStepping(Int, [MSRAddress])
  /// Ivy Bridge: the mask MSRs can be read, and whether they still mask is not confirmed.
  case unconfirmedMasks
  /// Intel's mask MSRs had ended; CPUID faulting is the means.
  case afterMasks
  /// None are known of this vendor's CPUs.
  case noneKnown
}

extension NoMeans: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .earlyK8:
      "the override MSRs of K8 before revision E have another layout (one scan, inferred), "
        + "which Xen refuses to level as well"
    case .griffin:
      "family 11h has no CPUID override MSRs (AMD to the Xen project, one source)"
    case .zen6: "nothing is known yet of this model's CPUID override MSRs"
    case .beforeMasks: "this model has none of Intel's CPUID mask MSRs"
    case .beforeStepping(let stepping, let addresses):
      "mask \(addresses.count == 1 ? "MSR" : "MSRs") "
        + addresses.map(\.short).joined(separator: " and ") + " came with stepping \(stepping)"
    case .unconfirmedMasks:
      "whether the mask MSRs that can be read here still mask is not confirmed; "
        + "Xen does not use them, and CPUID faulting is the means from Ivy Bridge on"
    case .afterMasks:
      "Intel's CPUID mask MSRs ended with Sandy Bridge; CPUID faulting is the means since"
    case .noneKnown: "no CPUID override MSRs are known of this vendor's CPUs"
    }
  }
}

extension MSRAddress {
  fileprivate var short: String { "\(Hexadecimal.padded(UInt64(rawValue), digits: 1))h" }
}
