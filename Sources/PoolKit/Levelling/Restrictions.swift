public import CPUIDKit

/// What a user takes out of a baseline on purpose, beside what hosts lack.
public struct Restrictions: Hashable, Sendable {
  /// The levels that the baseline must not exceed, by name.
  public var levels: [Level]
  /// The features that the user does not want.
  public var without: FeatureSet
  /// What hypervisors say they cannot give, sorted.
  public var caps: [BaselineCap]
  /// Whether children whose parent is missing leave, even where a host shows them so.
  public var isStrict: Bool

  /// Cuts; levels and caps are sorted and repeated ones dropped.
  public init(
    levels: [Level] = [], without: FeatureSet = [], caps: [BaselineCap] = [], isStrict: Bool = false
  ) {
    self.levels = Set(levels).sorted { $0.name < $1.name }
    self.without = without
    self.caps = Set(caps).sorted()
    self.isStrict = isStrict
  }

  /// No cut: the baseline is what the hosts share.
  public static let none = Restrictions()

  /// Everything that either takes out.
  public func union(_ other: Restrictions) -> Restrictions {
    Restrictions(
      levels: levels + other.levels, without: without.union(other.without),
      caps: caps + other.caps,
      isStrict: isStrict || other.isStrict)
  }
}

extension LevelledView {
  /// Levels `views`, which is not empty, and takes out what the user does not want.
  init(_ views: [(words: FeatureSet, limits: HostLimits)], cuts: Restrictions) {
    self.init(views, isStrict: cuts.isStrict) { $0.apply(cuts) }
  }

  private mutating func apply(_ cuts: Restrictions) {
    for cap in cuts.caps {
      drop(cap.cut(from: words), .cap(cap.name))
      limits.lowerPhysicalAddressBits(to: cap)
    }
    for level in cuts.levels { drop(level.cut(from: words), .level(level.name)) }
    drop(cuts.without, .without)
  }
}
