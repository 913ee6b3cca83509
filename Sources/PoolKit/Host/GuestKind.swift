/// How a guest executes CPUID, which decides what can hide a feature from it.
public enum GuestKind: String, CaseIterable, Hashable, Sendable {
  /// A hardware-assisted guest: every CPUID exits to the hypervisor, which answers as it likes.
  case hvm
  /// A paravirtual guest: its user mode executes CPUID natively.
  case pv
  /// A container or any process of the host: CPUID is executed natively.
  case container
}
