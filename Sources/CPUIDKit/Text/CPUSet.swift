/// A set of logical CPU numbers, written like the kernel's CPU lists: `0-3,8`.
public struct CPUSet: Hashable, Sendable {
  /// The highest number that a CPU of a record or list may have: Linux on x86 has at most 8,192 CPUs
  /// (CONFIG_NR_CPUS), and a little text must not stand for work without bound.
  public static let highestNumber = 16_383

  /// The numbers, rising, each once.
  public let numbers: [Int]

  /// The set of `numbers`; order and repetition do not matter.
  public init(_ numbers: some Sequence<Int>) { self.numbers = Set(numbers).sorted() }

  /// Reads the kernel's list format: numbers and ranges, comma separated, such as `0-3,8`.
  ///
  /// `nil` for anything else, for falling ranges and for numbers above ``highestNumber``; also when the
  /// parts together name more CPUs than there are numbers, which only a list made to harm does.
  public init?(_ text: some StringProtocol) {
    var found: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { end in
        end.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(end) : nil
      }
      guard ends.count <= 2, let low = ends[0], let high = ends[ends.count - 1], low <= high,
        high <= Self.highestNumber, found.count + high - low <= Self.highestNumber
      else { return nil }
      found += low...high
    }
    self.init(found)
  }
}

extension CPUSet: CustomStringConvertible {
  /// Ranges with a dash, separated by commas; empty for no CPU.
  public var description: String {
    var parts: [String] = []
    var start = 0
    for position in numbers.indices {
      let next = position + 1
      if next < numbers.count, numbers[next] == numbers[position] + 1 { continue }
      let (low, high) = (numbers[start], numbers[position])
      parts.append(low == high ? "\(low)" : "\(low)-\(high)")
      start = next
    }
    return parts.joined(separator: ",")
  }
}

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
