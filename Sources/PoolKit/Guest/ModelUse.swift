public import CPUIDKit

/// On which hosts of a pool a named model starts as it is.
public struct ModelUse: Hashable, Sendable {
  /// The model.
  public let model: NamedModel
  /// What each class of the pool lacks of it, in the pool's order; empty where it starts.
  public let missing: [FeatureSet]

  /// Whether it starts on every host.
  public var isUsable: Bool { missing.allSatisfy(\.isEmpty) }

  /// How often each model of `models` starts on the hosts of `pool`.
  ///
  /// - Parameters:
  ///   - models: the models; those of another vendor are left out.
  ///   - pool: the hosts.
  ///   - guest: what guests of a baseline can be given.
  /// - Returns: what starts on every host first, largest first; then what lacks the fewest features.
  /// - Throws: ``PoolError`` as ``Pool/init(_:)-([HostClass])``, which a class of a pool gives no reason for.
  public static func all(
    of models: [NamedModel], in pool: Pool, guest: (Baseline) -> GuestFeatures
  ) throws(PoolError) -> [ModelUse] {
    var guests: [GuestFeatures] = []
    for hostClass in pool.classes { guests.append(guest(Baseline(of: try Pool([hostClass])))) }
    let uses = models.filter { !($0.vendor ?? .unstated).excludes(pool.vendor) }
      .map { model in
        ModelUse(model: model, missing: guests.map { ModelFit(model, for: $0).missing })
      }
    return uses.enumerated().sorted {
      ($0.element.rank, -$0.offset) < ($1.element.rank, -$1.offset)
    }.map(\.element)
  }

  /// Fewest features missing anywhere, then most features.
  private var rank: Rank {
    let union = missing.reduce(FeatureSet()) { $0.union($1) }
    return Rank(missing: union.count, features: -model.features.count)
  }

  private struct Rank: Comparable {
    let missing: Int
    let features: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.missing, left.features) < (right.missing, right.features)
    }
  }

  /// The classes that lack the same of the model, by rising number; those that lack nothing are left out.
  public var lacks: [(missing: FeatureSet, classes: [Int])] {
    var order: [FeatureSet] = []
    var classes: [FeatureSet: [Int]] = [:]
    for (index, missing) in missing.enumerated() where !missing.isEmpty {
      if classes[missing] == nil { order.append(missing) }
      classes[missing, default: []].append(index + 1)
    }
    return order.map { ($0, classes[$0] ?? []) }
  }
}
