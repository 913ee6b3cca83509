public import CPUIDKit

/// How a host can make CPUID fault outside its kernel, so that software answers it.
public enum FaultingMeans: Hashable, Sendable {
  /// AMD CpuidUserDis: leaf 8000_0021h EAX[17] announces HWCR (C001_0015h) bit 35.
  case cpuidUserDis
  /// Intel CPUID faulting: MSR CEh bit 31 announces MSR 140h bit 0.
  ///
  /// Confirmed where the record holds the MSR, one source where all dumps of the model show the bit,
  /// inferred for other models from Ivy Bridge on.
  case intelFaulting(Confidence)

  /// What a host with `view` has, or `nil` when it has neither.
  ///
  /// Source: Xen `xen/arch/x86/cpu/common.c`, Linux `arch/x86/kernel/cpu/intel.c`; docs/hardware.md, "CPUID faulting".
  ///
  /// - Parameters:
  ///   - view: what the host shows.
  ///   - evidence: what its MSRs say of Intel's means.
  /// - Returns: the means.
  public static func of(
    _ view: HostProfile, _ evidence: FaultingEvidence = .unknown
  ) -> FaultingMeans? {
    if view.vendor.isAMDLike {
      return view.words.contains(.cpuid_user_dis) ? .cpuidUserDis : nil
    }
    guard view.vendor == .intel else { return nil }
    switch evidence {
    case .denied: return nil
    case .confirmed: return .intelFaulting(.confirmed)
    case .unknown:
      return ProcessorModel.of(view.vendor, view.signature)?.intelFaulting.map(intelFaulting)
    }
  }
}
