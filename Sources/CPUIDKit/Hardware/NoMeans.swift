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
