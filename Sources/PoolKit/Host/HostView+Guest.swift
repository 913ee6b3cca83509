internal import CPUIDKit

extension HostView {
  /// Whether the record was made inside a guest, so that it shows what a hypervisor lets through.
  ///
  /// The bit alone proves nothing on CPUs of other vendors, which used it before hypervisors did
  /// (reference/dump-formats.md section 1). In the views of KVM and of a
  /// guest's definition it is set for the guest that is to come.
  public var isGuest: Bool {
    recordView != .kvm && recordView != .guest && (vendor.isAMDLike || vendor == .intel)
      && words.shows("hypervisor")
  }
}
