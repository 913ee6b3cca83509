/// Who answers a guest's CPUID.
public enum Platform: String, CaseIterable, Hashable, Sendable {
  /// Linux KVM with QEMU, whatever drives it.
  case kvm
  /// Xen, for HVM and PVH guests.
  case xen
  /// Nobody: containers, processes and old paravirtual guests execute CPUID natively.
  case native

  /// The platform as a sentence calls it.
  public var title: String {
    switch self {
    case .kvm: "KVM"
    case .xen: "Xen"
    case .native: "native code"
    }
  }
}
