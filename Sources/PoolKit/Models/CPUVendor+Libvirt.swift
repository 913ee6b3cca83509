extension CPUVendor {
  /// The vendor that libvirt calls `name`, or `nil`.
  ///
  /// libvirt's Zhaoxin is the vendor string of Centaur, whose CPUs Zhaoxin makes.
  ///
  /// Source: reference/models.tsv.
  public init?(libvirtName name: String) {
    guard let row = Self.libvirtNames.first(where: { $0.name == name }) else { return nil }
    self = row.vendor
  }

  /// What libvirt calls the vendor; `nil` when it has no name for it.
  public var libvirtName: String? { Self.libvirtNames.first { $0.vendor == self }?.name }

  private static let libvirtNames: [(vendor: CPUVendor, name: String)] = [
    (.intel, "Intel"), (.amd, "AMD"), (.hygon, "Hygon"), (.centaur, "Zhaoxin"),
  ]
}
