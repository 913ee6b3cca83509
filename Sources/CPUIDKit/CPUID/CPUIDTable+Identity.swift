extension CPUIDTable {
  /// The highest basic leaf (leaf 0 EAX), or `nil` when leaf 0 was not read.
  public var maxBasicLeaf: CPUIDLeaf? { self[0].map { CPUIDLeaf(rawValue: $0.eax.rawValue) } }

  /// The highest extended leaf (leaf 8000_0000h EAX), or `nil` when the CPU has no extended leaves.
  ///
  /// CPUs without the range answer 8000_0000h with something else: an EAX outside it counts as none.
  public var maxExtendedLeaf: CPUIDLeaf? { maxLeaf(of: 0x8000_0000) }

  /// Whether the extended leaves were not read: every CPU whose highest basic leaf is 5 or more has some.
  ///
  /// So it is in all dumps of the public collections (docs/sources.md, "Formats of dumps").
  public var lacksExtendedRange: Bool {
    self[0x8000_0000] == nil && maxBasicLeaf.map { $0 >= 5 } ?? false
  }

  /// The highest leaf of the range that starts at `start`, or `nil` when the CPU lacks the range.
  public func maxLeaf(of start: CPUIDLeaf) -> CPUIDLeaf? {
    guard let answer = self[start] else { return nil }
    let highest = CPUIDLeaf(rawValue: answer.eax.rawValue)
    return highest.rangeStart == start ? highest : nil
  }

  /// The vendor that leaf 0 names, or `nil` when leaf 0 was not read.
  public var vendor: CPUVendor? {
    self[0].map { CPUVendor(bytes: CPUIDTable.bytes([$0.ebx, $0.edx, $0.ecx])) }
  }

  /// Family, model and stepping from leaf 1 EAX, or `nil` when leaf 1 was not read.
  public var signature: CPUSignature? { self[1].map { CPUSignature(leaf1EAX: $0.eax) } }

  /// The brand string of leaves 8000_0002h to 8000_0004h without padding; empty when there is none.
  ///
  /// The bytes are the CPU's: control characters are kept here and escaped where text is printed.
  public var brand: String {
    var bytes: [UInt8] = []
    for leaf in UInt32(0x8000_0002)...0x8000_0004 {
      guard let answer = self[CPUIDLeaf(rawValue: leaf)] else { return "" }
      bytes += CPUIDTable.bytes([answer.eax, answer.ebx, answer.ecx, answer.edx])
    }
    let text = bytes.prefix { $0 != 0 }
    let start = text.firstIndex { $0 != UInt8(ascii: " ") } ?? text.endIndex
    let end = text.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// The bytes of `registers` in memory order.
  static func bytes(_ registers: [RegisterValue]) -> [UInt8] {
    registers.flatMap { register in
      (0..<4).map { UInt8(truncatingIfNeeded: register.rawValue >> UInt32($0 * 8)) }
    }
  }
}
