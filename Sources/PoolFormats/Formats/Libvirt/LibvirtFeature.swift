public import CPUIDKit
internal import PoolKit

/// A feature as libvirt's map defines it.
public struct LibvirtFeature: Hashable, Sendable {
  /// The name in libvirt.
  public let name: String
  /// What other products call it, as the map says.
  public let aliases: [String]
  /// Whether libvirt lets a guest that has it move.
  public let isMigratable: Bool
  /// The bits of the CPUID registers and MSR halves where it is.
  public let places: [WordName: RegisterValue]

  /// The bits that are in words of the catalogue; empty for a feature of an MSR that has none.
  public var features: FeatureSet {
    var set = FeatureSet()
    for (word, bits) in places { set[word] = bits }
    return set
  }
}
