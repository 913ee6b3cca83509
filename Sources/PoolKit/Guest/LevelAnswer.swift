public import CPUIDKit

/// Whether every host of a pool reaches a level, and which features are in the way.
public struct LevelAnswer: Hashable, Sendable {
  /// What one class lacks.
  public struct Lack: Hashable, Sendable {
    /// The number of the class.
    public let number: Int
    /// The features of the level that it does not show, in order.
    public let bits: [FeatureBit]
  }

  /// The level that was asked for.
  public let level: Level
  /// The classes that do not reach it, by number; empty when all do.
  public let lacking: [Lack]

  /// Whether CPUs of the pool's vendor can have the level at all.
  public let fitsVendor: Bool

  /// Whether every host reaches the level.
  public var isReachable: Bool { fitsVendor && lacking.isEmpty }

  /// Compares every class of `pool` with `level`.
  public init(_ level: Level, for pool: Pool) {
    self.level = level
    fitsVendor = level.fits(pool.vendor)
    lacking = pool.classes.enumerated().compactMap { index, hostClass in
      let missing = level.missing(from: hostClass.view.words)
      return missing.isEmpty ? nil : Lack(number: index + 1, bits: missing.bits)
    }
  }
}
