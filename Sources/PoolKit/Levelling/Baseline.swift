public import CPUIDKit

/// What every host of a pool can show.
///
/// A baseline keeps the classes that it was made of, so it can be pooled again with other hosts and
/// gives what all of them at once would have given.
public struct Baseline: Hashable, Sendable {
  /// The pool.
  public let pool: Pool
  /// What the user took out.
  public let cuts: Restrictions
  /// The feature bits that every host can show.
  public let words: FeatureSet
  /// The numbers that every host can keep.
  public let limits: HostLimits
  /// What some host shows and the baseline lacks, in order of bits.
  public let removed: [Removal]
  /// What the baseline shows and some host lacks, in order of bits.
  public let added: [Addition]
  /// Children without their parent, in order of bits.
  public let anomalies: [Anomaly]

  /// Levels `pool`.
  public init(of pool: Pool, cuts: Restrictions = .none) {
    let levelled = LevelledView(
      pool.classes.map { (words: $0.view.words, limits: $0.view.limits) }, cuts: cuts)
    self.pool = pool
    self.cuts = cuts
    words = levelled.words
    limits = levelled.limits
    removed = Baseline.removals(levelled, pool.classes)
    added = Baseline.additions(levelled, pool.classes)
    anomalies = Baseline.anomalies(pool.classes)
  }

  private static func removals(_ levelled: LevelledView, _ classes: [HostClass]) -> [Removal] {
    let any = classes.reduce(FeatureSet()) { $0.union($1.view.words) }
    let gone = any.subtracting(levelled.words).subtracting(RuleTable.forcedLive)
    let known = classes.map { $0.view.profile.known }
    return gone.bits.map { bit in
      let lacking = classes.numbers { !$0.words.contains(bit) }
      if let cause = levelled.causes[bit] {
        return Removal(bit: bit, cause: cause, classes: classes.numbers { $0.words.contains(bit) })
      }
      let isUnread = zip(classes, known).allSatisfy { hostClass, known in
        hostClass.view.words.contains(bit) || !known.contains(bit)
      }
      return Removal(bit: bit, cause: isUnread ? .unread : .absent, classes: lacking)
    }
  }

  private static func additions(_ levelled: LevelledView, _ classes: [HostClass]) -> [Addition] {
    let all = classes.dropFirst().reduce(classes.first?.view.words ?? FeatureSet()) {
      $0.intersection($1.view.words)
    }
    return levelled.words.subtracting(all).subtracting(RuleTable.forcedLive).bits.map { bit in
      Addition(bit: bit, classes: classes.numbers { $0.words.contains(bit) })
    }
  }

  private static func anomalies(_ classes: [HostClass]) -> [Anomaly] {
    var classesByEdge: [ForcedRemoval: [Int]] = [:]
    for (index, hostClass) in classes.enumerated() {
      for edge in Catalogue.orphans(in: hostClass.view.words) {
        classesByEdge[edge, default: []].append(index + 1)
      }
    }
    return classesByEdge.map {
      Anomaly(bit: $0.key.child, parent: $0.key.parent, classes: $0.value)
    }
    .sorted { ($0.bit, $0.parent) < ($1.bit, $1.parent) }
  }
}

extension [HostClass] {
  /// The numbers, counted from 1, of the classes whose view satisfies `condition`.
  func numbers(where condition: (HostProfile) -> Bool) -> [Int] {
    indices.filter { condition(self[$0].view) }.map { $0 + 1 }
  }
}

extension Baseline {
  /// What surrounds the CPUs of all hosts of the pool.
  public var facts: HostFacts {
    pool.classes.dropFirst().reduce(into: pool.classes.first?.facts ?? HostFacts()) {
      $0.formUnion($1.facts)
    }
  }

  /// Mitigations that some host shows and the baseline lacks: the removals of protecting bits.
  public var lostProtections: [Removal] {
    removed.filter { $0.bit.definition?.protects != nil }
  }

  /// The numbers of the classes that show `bit`.
  public func classes(showing bit: FeatureBit) -> [Int] {
    pool.classes.numbers { $0.words.contains(bit) }
  }
}

/// A feature bit that some host shows and the baseline does not.
public struct Removal: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// Why it left.
  public let cause: RemovalCause
  /// The classes at fault: those that lack it when it is absent or unread, else those that lose it.
  ///
  /// Their numbers in the pool, from 1.
  public let classes: [Int]
}

/// A feature bit that the baseline shows although some host does not: it asks guests to be careful.
public struct Addition: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The numbers of the classes that show it, from 1.
  public let classes: [Int]
}

/// A feature that a host shows without one that it requires.
public struct Anomaly: Hashable, Sendable {
  /// The feature that is shown.
  public let bit: FeatureBit
  /// The feature that it requires and the host does not show.
  public let parent: FeatureBit
  /// The numbers of the classes that show it so, from 1.
  public let classes: [Int]
}
