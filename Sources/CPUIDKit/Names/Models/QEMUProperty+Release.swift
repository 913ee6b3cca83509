extension QEMUProperty {
  /// The oldest QEMU of the tables that has a property for `bit`; `nil` where the oldest of all has one, and
  /// where none has.
  public static func introduction(of bit: FeatureBit) -> SoftwareRelease? {
    let release = DebianRelease.allCases.first { KnownFeatures.qemu(in: $0).contains(bit) }
    guard let release, release != .oldest else { return nil }
    return SoftwareRelease.of(.qemu, in: release)
  }
}
