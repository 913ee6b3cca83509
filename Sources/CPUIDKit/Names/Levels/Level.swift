/// A named set of features: what one generation of CPUs offers, or what the psABI asks for.
public struct Level: Hashable, Sendable {
  /// The row of the table.
  public let definition: LevelDefinition
  /// All features of the level, the parents' included.
  ///
  /// Neither live bits nor presentation bits nor AMD's copies of 1.EDX are members.
  public let features: FeatureSet

  /// The name, as in `amd-zen2`.
  public var name: String { definition.name }

  /// The vendors whose CPUs have the level; empty when any vendor's may.
  public var vendors: [CPUVendor] { definition.vendors }

  /// Whether CPUs of `vendor` can have the level.
  public func fits(_ vendor: CPUVendor) -> Bool { vendors.isEmpty || vendors.contains(vendor) }

  /// The last level of the table that is named after CPUs with `signature`; `nil` when none is.
  ///
  /// Levels of one line stand from old to new, and what servers have beside it after what all have.
  public static func of(_ vendor: CPUVendor, _ signature: CPUSignature) -> Level? {
    all.last { level in
      level.vendors.contains(vendor) && level.definition.cpus.contains { $0.contains(signature) }
    }
  }

  /// What a CPU of `vendor` shows at this level.
  ///
  /// That is ``features``, the local APIC, and on AMD and Hygon the copies of 1.EDX.
  public func shown(by vendor: CPUVendor) -> FeatureSet {
    var shown = features
    shown[WordName(1, 0, .edx)].formUnion(Catalogue.apicEDX)
    if vendor.isAMDLike {
      let copies = shown[WordName(1, 0, .edx)].intersection(Catalogue.copiedEDX)
      shown[WordName(0x8000_0001, 0, .edx)].formUnion(copies)
    }
    return shown
  }

  /// The features of the level that `set` lacks; live and presentation bits are not asked for.
  public func missing(from set: FeatureSet) -> FeatureSet {
    features.subtracting(Catalogue.neverCompared).subtracting(set)
  }
}
