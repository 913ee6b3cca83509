/// A CPU model that QEMU and libvirt know by name.
public struct CPUModel: Hashable, Sendable {
  /// The name, as in `EPYC-Rome` or `EPYC-Rome-v2`.
  public let name: String
  /// The vendor; `nil` for a model of no certain CPU.
  public let vendor: CPUVendor?
  /// The CPUs that it stands for; empty for a model of no certain CPU.
  public let signatures: [ModelSignature]
  /// The features that a guest with this model is given.
  public let features: FeatureSet

  /// A model from its parts.
  public init(
    name: String, vendor: CPUVendor?, signatures: [ModelSignature], features: FeatureSet
  ) {
    self.name = name
    self.vendor = vendor
    self.signatures = signatures
    self.features = features
  }

  /// Whether the name ends in a version, as in `EPYC-Rome-v2`.
  ///
  /// QEMU takes a name without one for another version on another machine type.
  public var isVersioned: Bool {
    guard let dash = name.lastIndex(of: "-") else { return false }
    let ending = name[name.index(after: dash)...]
    return ending.first == "v" && ending.count > 1 && ending.dropFirst().allSatisfy(\.isNumber)
  }
}
