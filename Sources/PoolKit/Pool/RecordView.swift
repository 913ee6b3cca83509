/// Whose view of a host a record is asked for.
public enum RecordView: String, CaseIterable, Hashable, Sendable {
  /// What the CPU answers to CPUID.
  case hardware
  /// The same less what the kernel switched off, as /proc/cpuinfo shows it.
  case kernel
  /// What KVM can give a guest.
  case kvm
}
