extension CPUStatement {
  /// What a machine shows whose CPUs show `sets`: they are combined like hosts of a pool.
  ///
  /// - Parameter sets: the features of each CPU.
  /// - Returns: the features of all; empty for no CPU.
  public static func shown(byAll sets: [FeatureSet]) -> FeatureSet { Levelling.words(of: sets) }
}

extension Vocabulary {
  /// The words of the catalogue of which the product names no bit.
  public var unread: [WordName] {
    Catalogue.words.indices.filter { bits[word: $0] == [] }.map { Catalogue.words[$0].name }
  }
}
