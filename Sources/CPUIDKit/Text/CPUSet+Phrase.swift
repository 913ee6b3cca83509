extension CPUSet {
  /// Whether the set has exactly one member.
  public var isOne: Bool { numbers.count == 1 }

  /// The set as a part of a sentence: `CPU 3`, `CPUs 0-3,8`.
  public var phrase: String { (isOne ? "CPU " : "CPUs ") + description }

  /// The members that are not in `other`.
  public func subtracting(_ other: CPUSet) -> CPUSet {
    let gone = Set(other.numbers)
    return CPUSet(numbers.filter { !gone.contains($0) })
  }
}
