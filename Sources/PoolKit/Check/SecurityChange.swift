public import CPUIDKit

/// A mitigation that a guest loses or gains by a move.
public struct SecurityChange: Hashable, Sendable {
  /// Which way the destination differs from what the guest saw.
  public enum Change: String, Hashable, Sendable {
    /// The guest saw it, the destination does not show it.
    case lost
    /// The destination shows it, the guest did not see it.
    case gained
  }

  /// The bit.
  public let bit: FeatureBit
  /// The attack or leak against which it protects.
  public let protects: String
  /// Which way the destination differs.
  public let change: Change
  /// The destination's hosts, sorted.
  public let hosts: [String]

  /// The mitigations in which what hosts give differs from `features`, lost ones first, in order of bits.
  static func all(
    from features: FeatureSet, to parts: [(hosts: SortedNames, offer: Offer)]
  ) -> [SecurityChange] {
    changes(.lost, parts) { features.subtracting($0.accepted).subtracting($0.unknown) }
      + changes(.gained, parts) { $0.features.subtracting(features) }
  }

  private static func changes(
    _ change: Change, _ parts: [(hosts: SortedNames, offer: Offer)],
    _ difference: (Offer) -> FeatureSet
  ) -> [SecurityChange] {
    var hosts: [FeatureBit: [String]] = [:]
    for hostClass in parts {
      for bit in difference(hostClass.offer).bits where bit.definition?.protects != nil {
        hosts[bit, default: []] += hostClass.hosts
      }
    }
    return hosts.sorted { $0.key < $1.key }.compactMap { bit, hosts in
      bit.definition?.protects.map {
        SecurityChange(bit: bit, protects: $0, change: change, hosts: hosts.sorted())
      }
    }
  }
}
