public import CPUIDKit

/// What CPUID must show in a word once the registers of a CPU are written.
public struct WordExpectation: Hashable, Sendable {
  /// The word; leaf 7 EAX, a number, among them.
  public let word: WordName
  /// The bits that are compared: all but live ones.
  public let compared: RegisterValue
  /// Their value.
  public let value: RegisterValue

  /// A word with its value.
  init(_ word: WordName, compared: RegisterValue, value: RegisterValue) {
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
