/// A named CPU of libvirt or QEMU: the features that a guest gets with the name.
public struct CPUModel: Hashable, Sendable {
  /// The name, as in `EPYC-Rome`.
  public let name: String
  /// The vendor whose CPUs have it; `nil` when any vendor's may.
  public let vendor: CPUVendor?
  /// The CPUs that it stands for; empty for a model of no real one.
  public let signatures: [ModelSignature]
  /// The features.
  public let features: FeatureSet

  /// A model.
  public init(
    name: String, vendor: CPUVendor?, signatures: [ModelSignature], features: FeatureSet
  ) {
    self.name = name
    self.vendor = vendor
    self.signatures = signatures
    self.features = features
  }

  /// Whether the name ends in a version, as in `EPYC-v4`, and so never changes its meaning.
  public var isVersioned: Bool {
    guard let hyphen = name.lastIndex(of: "-") else { return false }
    let version = name[name.index(after: hyphen)...].utf8
    return version.count > 1 && version.first == UInt8(ascii: "v")
      && version.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
