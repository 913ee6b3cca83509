/// The frequencies of the time stamp counters of some hosts.
public struct ClockRange: Hashable, Sendable {
  /// The lowest known frequency in kHz; `nil` when none is known.
  public private(set) var lowestKHz: Int?
  /// The highest known frequency in kHz; `nil` when none is known.
  public private(set) var highestKHz: Int?
  /// Whether some host's record does not say its frequency.
  public private(set) var isUnknownSomewhere: Bool
  /// Whether every host can give guests another frequency; `false` when one cannot, `nil` when none
  /// is known that cannot, but some record does not say.
  public private(set) var canScale: Bool?

  /// A range from its parts.
  public init(lowestKHz: Int?, highestKHz: Int?, isUnknownSomewhere: Bool, canScale: Bool?) {
    self.lowestKHz = lowestKHz
    self.highestKHz = highestKHz
    self.isUnknownSomewhere = isUnknownSomewhere
    self.canScale = canScale
  }

  /// The range of one host.
  public init(_ clock: TSCClock?) {
    self.init(
      lowestKHz: clock?.kHz, highestKHz: clock?.kHz, isUnknownSomewhere: clock == nil,
      canScale: clock?.canScale)
  }

  /// Adds the hosts of `other`.
  public mutating func formUnion(_ other: ClockRange) {
    if let low = other.lowestKHz { lowestKHz = min(lowestKHz ?? low, low) }
    if let high = other.highestKHz { highestKHz = max(highestKHz ?? high, high) }
    isUnknownSomewhere = isUnknownSomewhere || other.isUnknownSomewhere
    if canScale == false || other.canScale == false {
      canScale = false
    } else if canScale == nil || other.canScale == nil {
      canScale = nil
    }
  }

  /// Whether all known frequencies of both ranges are one to a guest; `nil` where one has none.
  public func agrees(with other: ClockRange) -> Bool? {
    guard let low = lowestKHz, let high = highestKHz, let otherLow = other.lowestKHz,
      let otherHigh = other.highestKHz
    else { return nil }
    return TSCClock(kHz: min(low, otherLow)).agrees(with: TSCClock(kHz: max(high, otherHigh)))
  }
}
