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

  /// The mitigations in which `pool` differs from `words`, lost ones first, in order of bits.
  static func all(from words: FeatureSet, to pool: Pool) -> [SecurityChange] {
    changes(.lost, pool) { words.subtracting($0.words) }
      + changes(.gained, pool) { $0.words.subtracting(words) }
  }

  private static func changes(
    _ change: Change, _ pool: Pool, _ difference: (HostView) -> FeatureSet
  ) -> [SecurityChange] {
    var hosts: [FeatureBit: [String]] = [:]
    for part in pool.classes {
      for bit in difference(part.view).bits where bit.definition?.protects != nil {
        hosts[bit, default: []] += part.hosts
      }
    }
    return hosts.sorted { $0.key < $1.key }.compactMap { bit, hosts in
      bit.definition?.protects.map {
        SecurityChange(bit: bit, protects: $0, change: change, hosts: hosts.sorted())
      }
    }
  }
}
