extension CPUVendor {
  /// The vendor that libvirt calls `name`, or `nil`.
  ///
  /// Zhaoxin's CPUs have the vendor string of Centaur; libvirt knows them from 12 on.
  ///
  /// Source: libvirt 12.8, `cpu_map/x86_vendors.xml`.
  public init?(libvirtName name: String) {
    guard let row = Self.libvirtNames.first(where: { $0.name == name }) else { return nil }
    self = row.vendor
  }

  /// What libvirt calls the vendor; `nil` when it has no name for it.
  public var libvirtName: String? { Self.libvirtNames.first { $0.vendor == self }?.name }

  private static let libvirtNames: [(vendor: CPUVendor, name: String)] = [
    (.intel, "Intel"), (.amd, "AMD"), (.hygon, "Hygon"), (.centaur, "Zhaoxin CentaurHauls"),
  ]
}
