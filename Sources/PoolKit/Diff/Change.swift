public import CPUIDKit

/// A value that is not the same in two records; `nil` in the one that lacks it.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the first record says.
  public let first: Value?
  /// What the second record says.
  public let second: Value?

  /// A change from `first` to `second`; `nil` when they are equal.
  public init?(_ first: Value?, _ second: Value?) {
    guard first != second else { return nil }
    self.first = first
    self.second = second
  }
}

extension Change where Value == RegisterValue {
  /// The bits of the word called `name` that only one record shows, in order; none where one
  /// lacks the word.
  public func bits(of name: WordID) -> [(bit: FeatureBit, isInFirst: Bool)] {
    guard let first, let second, let word = Catalogue.index(of: name) else { return [] }
    return first.symmetricDifference(second).positions.map { position in
      (FeatureBit(word: word, position: position), first.contains(.bit(position)))
    }
  }
}
