/// A feature bit that a question means.
public struct FeatureMatch: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The bit's row of the catalogue.
  public let definition: FeatureDefinition
  /// Who or what names the bit so; never empty.
  public let naming: [FeatureNaming]

  /// The edges to what the feature requires.
  public var requirements: [FeatureDependency] { Catalogue.dependencies(of: definition.name) }

  /// The edges from what requires the feature.
  public var dependents: [FeatureDependency] {
    Catalogue.children(of: bit).compactMap { Catalogue.dependency(of: $0, on: bit) }
  }

  /// The levels that have the feature, in the order of the table.
  public var levels: [Level] { Level.all.filter { $0.features.contains(bit) } }

  /// The MSRs that change whether CPUID shows the bit, each with its own bit for it.
  public var registers: [(register: OverrideRegister, position: Int)] {
    OverrideRegister.all.compactMap { register in
      let name = OverrideRegister.Half.word(Catalogue.words[bit.word].name)
      if register.high == name { return (register, Int(bit.position) + 32) }
      return register.low == name ? (register, Int(bit.position)) : nil
    }
  }
}
