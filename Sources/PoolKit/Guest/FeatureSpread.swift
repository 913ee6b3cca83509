public import CPUIDKit

/// The features that guests of some hosts of a pool can have, and guests that may run on all of them cannot.
public struct FeatureSpread: Hashable, Sendable {
  /// What guests on one kind of host have of a feature.
  public enum Cell: Hashable, Sendable {
    /// They can have it.
    case given
    /// The CPU has it, and the platform does not give it.
    case withheld
    /// The CPU does not show it.
    case missing
    /// Nobody can tell.
    case unknown
  }

  /// One feature.
  public struct Row: Hashable, Sendable {
    /// The feature.
    public let bit: FeatureBit
    /// A cell for each class, in the pool's order.
    public let cells: [Cell]
    /// Why guests of classes cannot have it; empty where all could.
    public let reasons: [AbsenceReason]
    /// Why the baseline lacks it; `nil` where it does not.
    public let cause: RemovalCause?
  }

  /// The features, in order of bits; those for guests of guests included.
  public let rows: [Row]

  /// What differs between the hosts of `baseline` for guests of `platform`.
  public init(of baseline: Baseline, on platform: Platform) {
    let classes = baseline.pool.classes
    let offers = classes.map { Offer(of: $0, on: platform, nested: true) }
    let explainers = classes.map { Explainer($0, comparedWith: classes) }
    let given = GuestFeatures.given(of: baseline, on: platform)
    let causes = Dictionary(
      baseline.removed.map { ($0.bit, $0.cause) }, uniquingKeysWith: { first, _ in first })
    var any = offers.reduce(FeatureSet()) { $0.union($1.features) }
    if baseline.pool.vendor.isAMDLike {
      any[WordID(0x8000_0001, 0, .edx)].subtract(Catalogue.copiedEDX)
    }
    let everywhere = offers.dropFirst().reduce(offers.first?.features ?? FeatureSet()) {
      $0.intersection($1.features)
    }
    // Guests are given nothing for guests of their own unless they ask for it.
    let shared = given.union(everywhere.intersection(Catalogue.nested))
    rows = any.subtracting(shared).subtracting(RuleTable.presentation).bits.map { bit in
      var order: [Explanation] = []
      var numbers: [Explanation: [Int]] = [:]
      let cells = classes.indices.map { index in
        let cell = Cell(bit, classes[index].view, offers[index])
        if cell == .withheld || cell == .missing {
          let found = explainers[index].explanation(of: bit, in: offers[index])
          if numbers[found] == nil { order.append(found) }
          numbers[found, default: []].append(index + 1)
        }
        return cell
      }
      return Row(
        bit: bit, cells: cells,
        reasons: order.map { AbsenceReason(classes: numbers[$0] ?? [], explanation: $0) },
        cause: causes[bit])
    }
  }
}

extension FeatureSpread.Cell {
  fileprivate init(_ bit: FeatureBit, _ view: HostProfile, _ offer: Offer) {
    if offer.features.contains(bit) {
      self = .given
    } else if offer.unknown.contains(bit) {
      self = .unknown
    } else {
      self = view.words.contains(bit) ? .withheld : .missing
    }
  }
}
