/// The rows of one register, as the manuals group them.
public struct WordDefinition: Hashable, Sendable {
  /// The register.
  public let name: WordName
  /// Bits that are part of a number, not features: never intersected, compared or reported.
  public let numbers: RegisterValue
  /// The rows, by rising bit.
  public let features: [FeatureDefinition]

  /// The rows of `name`.
  public init(
    _ name: WordName, numbers: RegisterValue = [], _ features: [FeatureDefinition]
  ) {
    self.name = name
    self.numbers = numbers
    self.features = features
  }
}
