public import CPUIDKit

/// What two views do not agree on, as far as both tell: of one host at two times, or of two hosts or pools.
public struct ProfileDiff: Hashable, Sendable {
  /// The features that only the first has.
  public let onlyFirst: FeatureSet
  /// The features that only the second has.
  public let onlySecond: FeatureSet
  /// The features that one has, and of which the other does not tell.
  public let untold: FeatureSet
  /// The numbers that both tell and that differ, in the order of `Limit`.
  public let limits: [Limit: Change<Int>]

  /// Whether they agree in all that both tell.
  public var isEmpty: Bool { onlyFirst.isEmpty && onlySecond.isEmpty && limits.isEmpty }

  /// Compares two views; states and presentation do not count, which are nobody's to keep.
  ///
  /// - Parameters:
  ///   - first: what the first shows, and of which bits nothing is known.
  ///   - second: the same of the second.
  ///   - features: the features that count.
  ///   - numbers: the numbers of both.
  init(
    _ first: PartialProfile, _ second: PartialProfile, among features: FeatureSet,
    _ numbers: (HostLimits, HostLimits)
  ) {
    let (one, other) = (
      first.shown.intersection(features), second.shown.intersection(features)
    )
    onlyFirst = one.intersection(second.absent)
    onlySecond = other.intersection(first.absent)
    untold = one.intersection(second.unknown).union(other.intersection(first.unknown))
    var limits: [Limit: Change<Int>] = [:]
    for limit in Limit.allCases {
      guard !numbers.0.isUnread(limit), !numbers.1.isUnread(limit) else { continue }
      limits[limit] = Change(numbers.0[limit], numbers.1[limit])
    }
    self.limits = limits
  }

  /// Compares what two hosts show.
  ///
  /// Two views of one kind are compared in every bit but states. Between a text and registers those features
  /// count that guests can have: the rest belongs to whoever made the text.
  public init(from first: HostProfile, to second: HostProfile) {
    let features =
      first.perspective == second.perspective
      ? FeatureSet.all.subtracting(RuleTable.neverCompared)
      : FeatureSet.guestsMayNotice(first.vendor).union(.guestsMayNotice(second.vendor))
    self.init(
      first.profile, second.profile, among: features, (first.limits, second.limits))
  }

  /// Compares what every host of two pools can show.
  init(from first: Baseline, to second: Baseline) {
    self.init(
      first.profile, second.profile,
      among: FeatureSet.all.subtracting(RuleTable.neverCompared), (first.limits, second.limits))
  }
}

extension Baseline {
  /// Each bit as shown, absent or not known; what one host lacks, all lack together.
  fileprivate var profile: PartialProfile {
    let absent = pool.classes.reduce(FeatureSet()) { $0.union($1.view.profile.absent) }
    let known = pool.classes.reduce(FeatureSet.all) { $0.intersection($1.view.profile.known) }
    return PartialProfile(shown: words, known: known.union(absent))
  }
}
