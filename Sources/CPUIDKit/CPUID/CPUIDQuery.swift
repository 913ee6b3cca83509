/// What CPUID is asked: a leaf in EAX and a subleaf in ECX.
public struct CPUIDQuery: Hashable, Sendable {
  /// The leaf.
  public var leaf: CPUIDLeaf
  /// The subleaf; 0 where the leaf has none.
  public var subleaf: CPUIDSubleaf

  /// A question about `leaf` and `subleaf`.
  public init(_ leaf: CPUIDLeaf, _ subleaf: CPUIDSubleaf = 0) {
    self.leaf = leaf
    self.subleaf = subleaf
  }
}

extension CPUIDQuery: Comparable {
  /// Orders by leaf, then by subleaf.
  public static func < (left: Self, right: Self) -> Bool {
    (left.leaf.rawValue, left.subleaf.rawValue) < (right.leaf.rawValue, right.subleaf.rawValue)
  }
}

extension CPUIDQuery: CustomStringConvertible {
  /// `LLLLLLLL.S`, both in hexadecimal, as in `0000000d.3e`.
  public var description: String { "\(leaf).\(subleaf)" }

  /// Reads what ``description`` writes: eight digits, a dot, one to eight digits, all lower case.
  @inlinable
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8
    guard let dot = digits.firstIndex(of: UInt8(ascii: ".")),
      let leaf = Hexadecimal.exactly(8, digits[..<dot])
    else { return nil }
    let rest = digits[digits.index(after: dot)...]
    guard (1...8).contains(rest.count), rest.count == 1 || rest.first != UInt8(ascii: "0"),
      let subleaf = Hexadecimal.exactly(rest.count, rest)
    else { return nil }
    self.init(CPUIDLeaf(rawValue: UInt32(leaf)), CPUIDSubleaf(rawValue: UInt32(subleaf)))
  }
}
