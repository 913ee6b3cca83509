/// Whose view of a host a record is asked for.
public enum RecordView: String, CaseIterable, Hashable, Sendable {
  /// What the CPU answers to CPUID.
  case hardware
  /// The same less what the kernel switched off, as /proc/cpuinfo shows it.
  case kernel
  /// What KVM can give a guest.
  case kvm
  /// What a platform's text says that a guest is given, or can be: the features that it names.
  case guest

  /// The views that a record can hold.
  public static let ofRecords: [RecordView] = [.hardware, .kernel, .kvm]
}
