/// What hides a feature of the destination from a guest.
public enum HidingMeans: Hashable, Sendable {
  /// The hypervisor answers CPUID.
  case intercept
  /// This MSR of the destination.
  case register(OverrideRegister)
  /// CPUID faults at user level and software answers it.
  case faulting(FaultingMeans)
  /// Nothing.
  case nothing
}
