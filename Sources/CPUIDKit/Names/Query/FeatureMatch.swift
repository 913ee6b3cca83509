/// A feature bit that a question means.
public struct FeatureMatch: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The bit's row of the catalogue.
  public let definition: FeatureDefinition
  /// Who or what names the bit so; never empty.
  public let naming: [FeatureNaming]

  /// The edges to what the feature requires.
  public var requirements: [FeatureDependency] { Catalogue.dependencies(of: bit) }

  /// The edges from what requires the feature.
  public var dependents: [FeatureDependency] {
    Catalogue.children(of: bit).compactMap { Catalogue.dependency(of: $0, on: bit) }
  }

  /// The levels that have the feature, in the order of the table.
  public var levels: [Level] { Level.all.filter { $0.features.contains(bit) } }

  /// The MSRs that change whether CPUID shows the bit, each with its own bit for it.
  public var registers: [(register: CPUIDMSR, position: Int)] {
    CPUIDMSR.all.compactMap { register in
      let name = CPUIDMSR.Half.word(Catalogue.words[bit.word].name)
      if register.high == name { return (register, Int(bit.position) + 32) }
      return register.low == name ? (register, Int(bit.position)) : nil
    }
  }
}

/// Who or what names a feature bit as a question did.
public enum FeatureNaming: Hashable, Sendable {
  /// poolcpu's own name.
  case canonical
  /// What people call it.
  case common
  /// The name that a product has for the bit.
  case product(Vocabulary)
  /// A flag of Linux's own, shown for whichever of several bits the CPU has.
  case sharedLinuxFlag
  /// The bit's place.
  case place
  /// A bit of an MSR that changes what CPUID shows there.
  case register(CPUIDMSR)
}
