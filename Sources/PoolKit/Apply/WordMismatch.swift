public import CPUIDKit

/// A word in which CPUID does not show what it should.
public struct WordMismatch: Hashable, Sendable {
  /// The word.
  public let word: WordName
  /// What it should be, live bits left out.
  public let expected: RegisterValue
  /// What it is, live bits left out.
  public let found: RegisterValue

  /// The feature bits that differ.
  public var bits: [FeatureBit] {
    var set = FeatureSet()
    set[word] = expected.symmetricDifference(found)
    return set.bits
  }
}

extension WordMismatch: CustomStringConvertible {
  /// One clause: the word, both values, the bits by name.
  public var description: String {
    let names = bits.prefix(6).map(\.label).joined(separator: ", ")
    let more = bits.count > 6 ? " and \(bits.count - 6) more" : ""
    return "CPUID \(word) shows 0x\(found), expected 0x\(expected)"
      + (names.isEmpty ? "" : ": \(names)\(more)")
  }
}
