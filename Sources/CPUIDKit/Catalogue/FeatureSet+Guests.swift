extension FeatureSet {
  /// The features that a guest on KVM or Xen can have from its host, on CPUs of `vendor`.
  ///
  /// Left out is what no platform gives, what platforms do in software on every host, live and
  /// presentation bits, and copies.
  public static func guestsMayNotice(_ vendor: CPUVendor) -> FeatureSet {
    let policy = PlatformPolicy.of(vendor)
    var set = policy.givable(on: .kvm).union(policy.givable(on: .xen))
      .subtracting(policy.emulated(on: .kvm).intersection(policy.emulated(on: .xen)))
      .subtracting(Catalogue.neverCompared)
    if vendor.isAMDLike { set[WordName(0x8000_0001, 0, .edx)].subtract(Catalogue.copiedEDX) }
    return set
  }
}
