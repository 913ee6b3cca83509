public import CPUIDKit

/// What hides a feature of the destination from a guest.
public enum HidingMeans: Hashable, Sendable {
  /// The hypervisor answers CPUID.
  case intercept
  /// This MSR of the destination; how well it is known that the destination has it.
  case register(OverrideRegister, Confidence)
  /// CPUID faults at user level and software answers it.
  case faulting(FaultingMeans)
  /// Nothing: the MSR that hides it on CPUs of this kind is absent there.
  case absentRegister(OverrideRegister)
  /// Nothing.
  case nothing

  /// Whether the guest sees the feature whatever one does.
  public var isNothing: Bool {
    switch self {
    case .nothing, .absentRegister: true
    case .intercept, .register, .faulting: false
    }
  }
}
