extension BaselineWarning {
  /// Warnings about numbers that CPUID does not tell.
  static func differences(of baseline: Baseline) -> [BaselineWarning] {
    let (facts, classes) = (baseline.facts, baseline.pool.classes)
    var found: [BaselineWarning] = []
    if facts.clocks.agrees(with: facts.clocks) == false {
      found.append(.clocks(classes.map(\.facts.clocks)))
    }
    if let common = facts.mxcsr.common, common != facts.mxcsr.any {
      found.append(.mxcsr(common: common, classes.map(\.facts.mxcsr)))
    }
    return found
  }

  /// The sentence of such a warning.
  var numbers: String {
    switch self {
    case .clocks(let ranges):
      "time stamp counters run at frequencies more than \(TSCClock.tolerance) ppm apart ("
        + list(ranges.map(\.lowestKHz), ranges.map(\.highestKHz))
        + " kHz): guests that count on them must be given a scaled counter"
    case .mxcsr(let common, let masks):
      "software may not set the same bits in MXCSR on all hosts ("
        + list(masks.map(\.common), masks.map(\.any))
        + "), and nothing hides that from guests: only \(common) is safe everywhere"
    default: ""
    }
  }

  /// What each class has, from one value to the other; nothing of classes of which none is known.
  private func list<Value: Equatable>(_ first: [Value?], _ last: [Value?]) -> String {
    let known = zip(first, last).enumerated().compactMap { index, pair -> String? in
      guard let low = pair.0, let high = pair.1 else { return nil }
      return "class \(index + 1): " + (low == high ? "\(low)" : "\(low) to \(high)")
    }
    return known.prefix(8).joined(separator: ", ")
      + (known.count > 8 ? " and \(known.count - 8) classes more" : "")
  }
}
