public import CPUIDKit

/// Between which kinds of hosts native code may move, as they are and once override values are written.
public struct OverrideReach: Hashable, Sendable {
  /// What two kinds of hosts show native code.
  public enum Answer: Hashable, Sendable {
    /// The same, as they are.
    case alike
    /// The same, once these values are written.
    case withValues(PoolPlan)
    /// Not the same: this no MSR hides.
    case never(FeatureSet)

    /// Whether no value helps.
    public var isNever: Bool { if case .never = self { true } else { false } }
  }

  /// Two kinds of hosts.
  public struct Pair: Hashable, Sendable {
    /// The first kind.
    public let first: HostClass
    /// The second kind.
    public let second: HostClass
    /// What they show.
    public let answer: Answer
  }

  /// All pairs, those first that need least.
  public let pairs: [Pair]

  /// The pairs of `pool`, whose hosts' own CPUID native code executes.
  ///
  /// - Throws: ``PoolError`` where two kinds make no pool.
  public init(of pool: Pool) throws(PoolError) {
    var pairs: [Pair] = []
    for (index, first) in pool.classes.enumerated() {
      for second in pool.classes.dropFirst(index + 1) {
        let baseline = Baseline(of: try Pool([first, second]))
        pairs.append(Pair(first: first, second: second, answer: Answer(baseline)))
      }
    }
    self.pairs = pairs.enumerated().sorted {
      ($0.element.answer.rank, $0.offset) < ($1.element.answer.rank, $1.offset)
    }.map(\.element)
  }
}

extension OverrideReach.Answer {
  fileprivate init(_ baseline: Baseline) {
    let plan = PoolPlan(for: baseline)
    let left = FeatureSet(plan.residual.map(\.bit))
    if !left.isEmpty {
      self = .never(left)
    } else if plan.plans.contains(where: { $0.values.contains(where: \.isNeeded) }) {
      self = .withValues(plan)
    } else {
      self = .alike
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .alike: 0
    case .withValues: 1
    case .never(let left): 1 + left.count
    }
  }
}
