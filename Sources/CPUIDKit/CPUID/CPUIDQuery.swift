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

extension CPUIDQuery {
  /// Whether a register of the answer tells which CPU was asked, or its state at that moment, and
  /// not what it can do.
  ///
  /// Sources: AMD 24594 appendix E, Intel SDM volume 2A, CPUID, and volume 3B 16.6 for leaf 6.
  /// Measured over the dumps of 288 machines: with this list the CPUs of one machine fall into one
  /// group, one for each kind of core, or as many as really differ. Without leaf 6 EDX (the row in
  /// the table of hardware feedback) an Arrow Lake has 24 groups instead of 2, without C000_0004h
  /// (clock and voltage of the moment) a KX40000 12 instead of 1.
  public func isIdentity(_ register: RegisterName) -> Bool {
    if leaf == 0xd && subleaf > 1 { return false }
    return CPUIDQuery.identity[leaf]?.contains(register) ?? false
  }

  private static let identity: [CPUIDLeaf: Set<RegisterName>] = [
    0x1: [.ebx],  // APIC id
    0x3: [.ecx, .edx],  // the processor's serial number
    0x6: [.edx],
    0xb: [.edx],  // x2APIC id
    0xd: [.ebx],  // the size for what XCR0 and XSS enable now, in subleaves 0 and 1 only
    0x1f: [.edx],  // x2APIC id
    0x8000_001e: [.eax, .ebx, .ecx],  // ids of thread, core and node
    0x8000_001f: [.edx],  // an ASID; on a Shimada Peak another number on each core
    0x8000_0026: [.edx],  // x2APIC id
    0xc000_0004: [.eax, .ebx, .ecx, .edx],
  ]
}
