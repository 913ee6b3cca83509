public import CPUIDKit

extension Change where Value == RegisterValue {
  /// The bits of the word called `name` that only one record shows, in order; none where one
  /// lacks the word.
  public func bits(of name: WordName) -> [(bit: FeatureBit, isInFirst: Bool)] {
    guard let first, let second, let word = Catalogue.index(of: name) else { return [] }
    return first.symmetricDifference(second).positions.map { position in
      (FeatureBit(word: word, position: position), first.contains(.bit(position)))
    }
  }
}
