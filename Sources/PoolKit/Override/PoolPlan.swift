internal import CPUIDKit

/// How the hosts of a pool are made to show its baseline, and what still differs between them then.
///
/// It is worked out when it is asked for: a baseline alone is levelling only.
public struct PoolPlan: Hashable, Sendable {
  /// The plan of each class, in order of classes.
  public let plans: [OverridePlan]
  /// What still differs between hosts after the plans, in order of bits.
  public let residual: [Residual]

  /// The plan for `baseline`.
  public init(for baseline: Baseline) {
    let classes = baseline.pool.classes
    plans = classes.map {
      OverridePlan(
        for: $0.view, words: baseline.words, limits: baseline.limits, faulting: $0.faulting)
    }
    // Only the hardware view says what guests see that execute CPUID natively.
    residual =
      baseline.pool.perspective == .hardware ? Residual.all(classes, plans, baseline.words) : []
  }
}
