internal import CPUIDKit

/// How the words of many CPUs become one set of words, rule by rule.
///
/// Pure bit arithmetic: the same sets in any order give the same answer.
enum Levelling {
  /// The feature bits that a pool of CPUs with `sets` shows; empty for no set.
  static func words(of sets: [FeatureSet]) -> FeatureSet {
    guard var all = sets.first else { return FeatureSet() }
    var any = all
    for set in sets.dropFirst() {
      all.formIntersection(set)
      any.formUnion(set)
    }
    var result = all
    result.formUnion(any.intersection(RuleTable.anyHost))
    for row in RuleTable.covered { apply(row, to: &result, any: any, sets: sets) }
    for row in RuleTable.alternatives { apply(row, to: &result, all: all, any: any) }
    applyLiveStates(to: &result)
    return result
  }

  /// Sets each live bit as the rest of `words` demands, so that hardware passes its state on.
  static func applyLiveStates(to words: inout FeatureSet) {
    words.subtract(RuleTable.forcedLive)
    for row in RuleTable.live where row.condition.map(words.contains) ?? true {
      words.insert(row.bit)
    }
  }

  private static func apply(
    _ row: RuleTable.Covered, to result: inout FeatureSet, any: FeatureSet, sets: [FeatureSet]
  ) {
    let isShown =
      any.contains(row.bit)
      && sets.allSatisfy { $0.contains(row.bit) || $0.contains(row.other) }
    if isShown { result.insert(row.bit) } else { result.remove(row.bit) }
  }

  /// Hosts that agree are taken as they are; else the warning that fits the levelled condition is
  /// shown when any host shows one of the two.
  private static func apply(
    _ row: RuleTable.Alternative, to result: inout FeatureSet, all: FeatureSet, any: FeatureSet
  ) {
    let agree = [row.bit, row.other, row.condition].allSatisfy {
      all.contains($0) == any.contains($0)
    }
    if agree { return }
    let isWarned = any.contains(row.bit) || any.contains(row.other)
    if isWarned && result.contains(row.condition) == row.whenShown {
      result.insert(row.bit)
    } else {
      result.remove(row.bit)
    }
  }
}
