/// Names that a product took up with one release.
struct KnownNames: Sendable {
  /// The first release that knows them.
  let since: DebianRelease
  /// The names, with blanks between them.
  let names: String

  init(since: DebianRelease, _ names: String) {
    self.since = since
    self.names = names
  }
}

extension Sequence<KnownNames> {
  /// The names that `release` knows.
  func names(in release: DebianRelease) -> [Substring] {
    filter { $0.since <= release }.flatMap { $0.names.split(separator: " ") }
  }
}

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

  /// The oldest release of `product` in the tables that has a name for `bit`; `nil` where none has.
  public static func introduction(
    of bit: FeatureBit, in product: SoftwareRelease.Product
  ) -> SoftwareRelease? {
    DebianRelease.allCases.first { release in
      (product == .qemu ? qemu(in: release) : libvirt(in: release)).contains(bit)
    }.flatMap { SoftwareRelease.of(product, in: $0) }
  }
}
