/// Who answers a guest's CPUID.
public enum Platform: String, CaseIterable, Hashable, Sendable {
  /// Linux KVM with QEMU, whatever drives it.
  case kvm
  /// Xen, for HVM and PVH guests.
  case xen
  /// Nobody: containers, processes and old paravirtual guests execute CPUID natively.
  case native

  /// Whose rules the catalogue's column for the platform states; `nil` where there is none.
  public var rules: String? {
    switch self {
    case .kvm: "Linux 7.3-rc7 with QEMU 11.1"
    case .xen: "Xen at commit c447b7308b"
    case .native: nil
    }
  }

  /// The platform as a sentence calls it.
  public var title: String {
    switch self {
    case .kvm: "KVM"
    case .xen: "Xen"
    case .native: "native code"
    }
  }
}
