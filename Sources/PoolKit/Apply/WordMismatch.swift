public import CPUIDKit

/// A word in which CPUID does not show what it should.
public struct WordMismatch: Hashable, Sendable {
  /// The word.
  public let word: WordID
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

/// What CPUID must show in a word once the registers of a CPU are written.
public struct WordExpectation: Hashable, Sendable {
  /// The word; leaf 7 EAX, a number, among them.
  public let word: WordID
  /// The bits that are compared: all but live ones.
  public let compared: RegisterValue
  /// Their value.
  public let value: RegisterValue

  init(_ word: WordID, compared: RegisterValue, value: RegisterValue) {
    self.word = word
    self.compared = compared
    self.value = value.intersection(compared)
  }

  /// What `table` shows instead; `nil` when it is as expected.
  public func mismatch(in table: CPUIDTable) -> WordMismatch? {
    guard case .cpuid(let query, let register) = word else { return nil }
    let found = table.answer(to: query).registers[register].intersection(compared)
    return found == value ? nil : WordMismatch(word: word, expected: value, found: found)
  }
}
