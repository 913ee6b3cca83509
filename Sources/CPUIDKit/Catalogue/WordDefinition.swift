/// The rows of one register, as the manuals group them.
public struct WordDefinition: Hashable, Sendable {
  /// The register.
  public let name: WordName
  /// Bits that are part of a number, not features: never intersected, compared or reported.
  public let numbers: RegisterValue
  /// The canonical name of the feature without which the word does not exist; MSRs have one.
  public let gate: String?
  /// Whether a record may lack the word without anything being said: its bits then count as not shown.
  ///
  /// Words that came to the catalogue after records and baselines had been written, and MSRs that few
  /// tools read.
  public let isOptional: Bool
  /// The rows, by rising bit.
  public let features: [FeatureDefinition]

  /// The rows of `name`.
  public init(
    _ name: WordName, numbers: RegisterValue = [], gate: String? = nil,
    isOptional: Bool = false, _ features: [FeatureDefinition]
  ) {
    self.name = name
    self.numbers = numbers
    self.gate = gate
    self.isOptional = isOptional
    self.features = features
  }
}
