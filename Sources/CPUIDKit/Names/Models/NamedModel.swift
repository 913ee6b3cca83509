/// A named CPU of libvirt or QEMU: the features that a guest gets with the name.
public struct NamedModel: Hashable, Sendable {
  /// The name, as in `EPYC-Rome`.
  public let name: String
  /// The vendor whose CPUs have it; `nil` when any vendor's may.
  public let vendor: CPUVendor?
  /// The CPUs that it stands for; empty for a model of no real one.
  public let signatures: [ModelSignature]
  /// The features that a guest has by the name alone.
  public let features: FeatureSet
  /// The features that the model has and KVM's defaults switch off: monitor, svm and what comes with it.
  public let dormant: FeatureSet
  /// What libvirt, which has a list of its own, wants of the host besides.
  public let asked: FeatureSet

  /// A model.
  public init(
    name: String, vendor: CPUVendor?, signatures: [ModelSignature], features: FeatureSet,
    dormant: FeatureSet = FeatureSet(), asked: FeatureSet = FeatureSet()
  ) {
    self.name = name
    self.vendor = vendor
    self.signatures = signatures
    self.features = features
    self.dormant = dormant
    self.asked = asked
  }

  /// What a host must have for a guest with the model, nothing switched.
  public var required: FeatureSet { features.union(asked) }

  /// What a guest has when features of the model are switched.
  ///
  /// - Parameters:
  ///   - on: what is switched on; svm brings what the model has of it.
  ///   - off: what is switched off, in the end.
  /// - Returns: the features, with what libvirt asks for.
  public func switched(on: FeatureSet, off: FeatureSet) -> FeatureSet {
    let gates = on.intersection(KVMDefaults.off)
    let woken = gates.isEmpty ? gates : dormant.subtracting(KVMDefaults.off.subtracting(gates))
    return KVMDefaults.withoutOrphans(required.union(woken).union(on).subtracting(off))
  }

  /// Whether the name ends in a version, as in `EPYC-v4`, and so never changes its meaning.
  public var isVersioned: Bool {
    guard let hyphen = name.lastIndex(of: "-") else { return false }
    let version = name[name.index(after: hyphen)...].utf8
    return version.count > 1 && version.first == UInt8(ascii: "v")
      && version.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

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

/// The CPUs of one family and model that a named model stands for.
public struct ModelSignature: Hashable, Sendable {
  /// The family, with its extension added.
  public let family: Int
  /// The model, with its extension in front.
  public let model: Int
  /// The steppings.
  public let steppings: ClosedRange<Int>

  /// The CPUs of a family and a model, of all steppings unless told.
  public init(_ family: Int, _ model: Int, _ steppings: ClosedRange<Int> = 0...15) {
    self.family = family
    self.model = model
    self.steppings = steppings
  }

  /// Whether a CPU with `signature` is one of them.
  public func contains(_ signature: CPUSignature) -> Bool {
    family == signature.family && model == signature.model
      && steppings.contains(signature.stepping)
  }
}
