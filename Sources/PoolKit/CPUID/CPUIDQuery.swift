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
  public init?(_ text: some StringProtocol) {
    guard let dot = text.firstIndex(of: "."),
      let leaf: UInt32 = Hexadecimal.number(text[..<dot]),
      let subleaf: UInt32 = Hexadecimal.number(text[text.index(after: dot)...])
    else { return nil }
    self.init(CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: subleaf))
    guard description == text else { return nil }
  }
}
