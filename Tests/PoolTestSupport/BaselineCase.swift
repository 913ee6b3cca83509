public import PoolKit

/// A baseline to try something on, called by its hosts.
public struct BaselineCase: CustomStringConvertible, Sendable {
  /// The baseline.
  public let baseline: Baseline
  /// The names of its hosts.
  public var description: String {
    baseline.pool.classes.flatMap(\.hosts).joined(separator: " + ")
  }

  /// A case of `baseline`.
  public init(baseline: Baseline) { self.baseline = baseline }

  /// Baselines of the example hosts, alone and each with the next, and of random pools of real hosts
  /// where the corpus is.
  ///
  /// - Parameters:
  ///   - count: how many random pools.
  ///   - seed: what determines them.
  /// - Returns: the cases.
  public static func all(random count: Int, seed: UInt64) -> [BaselineCase] {
    let examples = ExampleHost.all.compactMap { try? $0.record() }.map { HostClass(of: $0) }
    var pools = zip(examples, examples.dropFirst()).map { [$0, $1] } + examples.map { [$0] }
    var random = CorpusPools(seed: seed)
    for _ in 0..<count where !CorpusPools.hostsByVendor.isEmpty {
      pools.append(random.next(largest: 4).map(\.part))
    }
    return pools.compactMap { try? Pool($0) }.map { BaselineCase(baseline: Baseline(of: $0)) }
  }
}
