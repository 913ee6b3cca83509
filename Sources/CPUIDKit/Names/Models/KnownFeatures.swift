/// Which features a release of QEMU or libvirt has names for.
public enum KnownFeatures {
  /// The features that QEMU's CPUs have properties for in `release`.
  public static func qemu(in release: DebianRelease) -> FeatureSet {
    Vocabulary.qemu.features(QEMUNames.features.names(in: release))
  }

  /// The features that libvirt's map names in `release`.
  public static func libvirt(in release: DebianRelease) -> FeatureSet {
    Vocabulary.libvirt.features(LibvirtNames.features.names(in: release))
  }
}
