/// Why some classes of a pool lack a feature: one explanation, and those that it holds for.
public struct AbsenceReason: Hashable, Sendable {
  /// The classes, by number.
  public let classes: [Int]
  /// The likeliest cause with its ground.
  public let explanation: Explanation
}

extension Baseline {
  /// Why hosts lack what they take out of the baseline, one answer a removal.
  ///
  /// Worked out on request: a pool has more removals than anybody who levels it asks about.
  ///
  /// - Returns: as many elements as ``removed`` has; empty ones for removals whose cause is not that
  ///   some host lacks the bit.
  public var absenceReasons: [[AbsenceReason]] {
    let explainers = pool.classes.map { Explainer($0, comparedWith: pool.classes) }
    return removed.map { removal in
      guard removal.cause == .absent || removal.cause == .unread else { return [] }
      var order: [Explanation] = []
      var classes: [Explanation: [Int]] = [:]
      for number in removal.classes {
        let found = explainers[number - 1].explanation(of: removal.bit)
        if classes[found] == nil { order.append(found) }
        classes[found, default: []].append(number)
      }
      return order.map { AbsenceReason(classes: classes[$0] ?? [], explanation: $0) }
    }
  }
}
