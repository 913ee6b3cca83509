public import CPUIDKit

/// What guests of a pool could have and would have, were its hosts others.
public struct PoolChange: Hashable, Sendable {
  /// What the hosts share now.
  public let before: Baseline
  /// What they would share.
  public let after: Baseline
  /// The features that every host can give guests now and could not then.
  public let lost: FeatureSet
  /// The features that every host could give guests then and cannot now.
  public let gained: FeatureSet
  /// Whose guests they are.
  public let platform: Platform

  /// The change from `before` to `after` for guests of `platform`.
  public init(from before: Baseline, to after: Baseline, on platform: Platform) {
    self.before = before
    self.after = after
    self.platform = platform
    let (now, then) = (
      GuestFeatures.given(of: before, on: platform), GuestFeatures.given(of: after, on: platform)
    )
    lost = now.subtracting(then)
    gained = then.subtracting(now)
  }

  /// Mitigations among what guests lose.
  public var lostProtections: [FeatureBit] {
    lost.bits.filter { $0.definition?.protects != nil }
  }

  /// What would keep features that are lost, most features first.
  public var remedies: [Remedy] {
    after.remedies(for: after.absenceReasons).compactMap { remedy in
      let bits = remedy.bits.filter(lost.contains)
      return bits.isEmpty ? nil : Remedy(steps: remedy.steps, bits: bits)
    }
  }
}
