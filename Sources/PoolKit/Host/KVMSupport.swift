public import CPUIDKit

/// What KVM says that it can give a guest on a host.
public struct KVMSupport: Hashable, Sendable {
  /// The answers of KVM_GET_SUPPORTED_CPUID.
  public let leaves: CPUIDTable
  /// The feature MSRs, as the ioctl KVM_GET_MSRS on /dev/kvm gives them.
  public let msrs: [MSRAddress: MSRValue]

  /// What KVM answered.
  public init(leaves: CPUIDTable, msrs: [MSRAddress: MSRValue] = [:]) {
    self.leaves = leaves
    self.msrs = msrs
  }
}
