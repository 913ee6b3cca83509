/// What a user takes out of a baseline on purpose, beside what hosts lack.
public struct BaselineCuts: Hashable, Sendable {
  /// The names of the levels that the baseline must not exceed, sorted.
  public var levels: [String]
  /// The features that the user does not want, by canonical name, sorted.
  public var without: [String]
  /// What hypervisors say they cannot give, sorted.
  public var caps: [BaselineCap]
  /// Whether children whose parent is missing leave, even where a host shows them so.
  public var isStrict: Bool

  /// Cuts; names are sorted and repeated ones dropped.
  public init(
    levels: [String] = [], without: [String] = [], caps: [BaselineCap] = [], isStrict: Bool = false
  ) {
    self.levels = Set(levels).sorted()
    self.without = Set(without).sorted()
    self.caps = Set(caps).sorted()
    self.isStrict = isStrict
  }

  /// No cut: the baseline is what the hosts share.
  public static let none = BaselineCuts()

  /// Everything that either takes out.
  public func union(_ other: BaselineCuts) -> BaselineCuts {
    BaselineCuts(
      levels: levels + other.levels, without: without + other.without,
      caps: caps + other.caps,
      isStrict: isStrict || other.isStrict)
  }
}
