public import CPUIDKit

/// Where the views of one record differ.
public struct ViewComparison: Sendable {
  /// A feature bit that some views show.
  public struct BitDifference: Hashable, Sendable {
    /// The bit.
    public let bit: FeatureBit
    /// The views that show it.
    public let shownBy: [Perspective]
  }

  /// A number that views do not agree on.
  public struct LimitDifference: Sendable {
    /// The number.
    public let limit: Limit
    /// Its values, in the order of the views.
    public let numbers: [Int]
  }

  /// The views that the record holds.
  public let views: [Perspective]
  /// The bits, grouped by who shows them: first those that hardware shows, then by position.
  public let bits: [BitDifference]
  /// The numbers, in the catalogue's order.
  public let limits: [LimitDifference]

  /// Compares the views of `record`; `nil` when one cannot be made, as for CPUs without flags.
  ///
  /// Live bits are a state, and never compared.
  public init?(of record: HostRecord) {
    views = record.views
    var found: [HostProfile] = []
    for view in views {
      guard let made = try? HostProfile(of: record, as: view) else { return nil }
      found.append(made)
    }
    guard let first = found.first else { return nil }
    let any = found.reduce(first.words) { $0.union($1.words) }
    let all = found.reduce(first.words) { $0.intersection($1.words) }
    let pairs = any.subtracting(all).subtracting(RuleTable.liveStates).bits.map { bit in
      BitDifference(
        bit: bit, shownBy: found.filter { $0.words.contains(bit) }.map(\.perspective))
    }
    bits = pairs.sorted { ViewComparison.rank($0) < ViewComparison.rank($1) }
    limits = Limit.allCases.compactMap { limit in
      let numbers = found.map { $0.limits[limit] }
      return Set(numbers).count > 1 ? LimitDifference(limit: limit, numbers: numbers) : nil
    }
  }

  /// A number that puts equal patterns together, hardware's first; the sort is stable.
  private static func rank(_ difference: BitDifference) -> Int {
    Perspective.allCases.reduce(0) { rank, view in
      rank << 1 | (difference.shownBy.contains(view) ? 0 : 1)
    }
  }
}
