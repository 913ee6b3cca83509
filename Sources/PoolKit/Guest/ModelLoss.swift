public import CPUIDKit

/// Features that a model has and guests of a pool must not, for one reason.
public struct ModelLoss: Hashable, Sendable {
  /// Why guests must not have them.
  public enum Reason: Hashable, Sendable {
    /// Hosts of these classes do not show them.
    case absent(classes: [Int])
    /// They left the baseline for this cause although every host shows them.
    case removed(RemovalCause)
    /// The baseline shows them, but no hypervisor gives them to guests.
    case hostOnly
  }

  /// Why.
  public let reason: Reason
  /// The features, in order of bits.
  public let bits: [FeatureBit]
}

extension ModelFit {
  /// What is switched off in the model, by reason, the reason of most features first.
  ///
  /// - Parameter baseline: the baseline that the model was fitted to.
  /// - Returns: the losses; empty for a model below the baseline.
  public func losses(in baseline: Baseline) -> [ModelLoss] {
    let causes = Dictionary(
      baseline.removed.map { ($0.bit, $0.cause) }, uniquingKeysWith: { first, _ in first })
    var order: [ModelLoss.Reason] = []
    var bits: [ModelLoss.Reason: [FeatureBit]] = [:]
    for bit in removed.bits {
      let lacking = baseline.pool.classes.numbers { !$0.words.contains(bit) }
      let reason: ModelLoss.Reason =
        if !lacking.isEmpty { .absent(classes: lacking) } else if let cause = causes[bit] {
          .removed(cause)
        } else {
          .hostOnly
        }
      if bits[reason] == nil { order.append(reason) }
      bits[reason, default: []].append(bit)
    }
    return order.map { ModelLoss(reason: $0, bits: bits[$0] ?? []) }.enumerated().sorted {
      (-$0.element.bits.count, $0.offset) < (-$1.element.bits.count, $1.offset)
    }.map(\.element)
  }
}
