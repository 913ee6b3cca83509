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
