internal import CPUIDKit

/// A number that the baseline must keep below what some host has.
public struct LoweredLimit: Hashable, Sendable {
  /// The value of some classes.
  public struct Value: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// The classes that have it.
    public let classes: [Int]
  }

  /// The number.
  public let number: HostNumber
  /// The highest that a host has.
  public let from: Int
  /// What the baseline has.
  public let to: Int
  /// The classes that force it, by number: those that have the lowest.
  ///
  /// Where all must have one value and do not, every class.
  public let classes: [Int]
  /// What each class has, from the lowest up.
  public let values: [Value]
}

extension Baseline {
  /// The limits that some host exceeds, in the order of the table, `xsaveSize` last.
  public var loweredLimits: [LoweredLimit] {
    var found: [LoweredLimit] = Limit.allCases.compactMap { limit in
      lowered(.limit(limit), limits[limit]) { $0.limits[limit] }
    }
    if words.contains(.xsave),
      let size = lowered(.xsaveSize, limits.xsaveSize, { $0.limits.xsaveSize })
    {
      found.append(size)
    }
    return found
  }

  private func lowered(
    _ lowered: HostNumber, _ number: Int, _ value: (HostProfile) -> Int
  ) -> LoweredLimit? {
    var classes: [Int: [Int]] = [:]
    for (index, hostClass) in pool.classes.enumerated() {
      classes[value(hostClass.view), default: []].append(index + 1)
    }
    let values = classes.sorted { $0.key < $1.key }.map {
      LoweredLimit.Value(number: $0.key, classes: $0.value)
    }
    guard let highest = values.last?.number, highest > number else { return nil }
    return LoweredLimit(
      number: lowered, from: highest, to: number,
      classes: classes[number] ?? Array(1...pool.classes.count), values: values)
  }
}
