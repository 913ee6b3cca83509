public import CPUIDKit
public import PoolKit

extension GuestFeatures {
  /// What KVM gives guests on every host with a CPU of some vendor.
  public static let emulated = [CPUVendor.amd, .intel].reduce(into: FeatureSet()) {
    $0.formUnion(PlatformPolicy.of($1).emulated(on: .kvm))
  }
}
