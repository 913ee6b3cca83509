extension FeatureSet: SetAlgebra {
  /// Whether `bit` is a member.
  public func contains(_ bit: FeatureBit) -> Bool {
    values[bit.word].contains(.bit(bit.position))
  }

  /// The bits of either set.
  public consuming func union(_ other: __shared FeatureSet) -> FeatureSet {
    self.formUnion(other)
    return self
  }

  /// The bits of both sets.
  public consuming func intersection(_ other: FeatureSet) -> FeatureSet {
    self.formIntersection(other)
    return self
  }

  /// The bits of exactly one of the sets.
  public consuming func symmetricDifference(_ other: __owned FeatureSet) -> FeatureSet {
    self.formSymmetricDifference(other)
    return self
  }

  /// Adds `bit`.
  @discardableResult
  public mutating func insert(
    _ bit: __owned FeatureBit
  ) -> (inserted: Bool, memberAfterInsert: FeatureBit) {
    let isNew = values[bit.word].insert(.bit(bit.position)).inserted
    return (isNew, bit)
  }

  /// Takes `bit` away; returns it when it was a member.
  @discardableResult
  public mutating func remove(_ bit: FeatureBit) -> FeatureBit? {
    values[bit.word].remove(.bit(bit.position)) == nil ? nil : bit
  }

  /// Adds `bit`; returns it when it was a member already.
  @discardableResult
  public mutating func update(with bit: __owned FeatureBit) -> FeatureBit? {
    insert(bit).inserted ? nil : bit
  }

  /// Adds the bits of `other`.
  public mutating func formUnion(_ other: __owned FeatureSet) {
    for word in values.indices { values[word].formUnion(other.values[word]) }
  }

  /// Keeps the bits that are in `other` too.
  public mutating func formIntersection(_ other: FeatureSet) {
    for word in values.indices { values[word].formIntersection(other.values[word]) }
  }

  /// Keeps the bits that are in exactly one of the sets.
  public mutating func formSymmetricDifference(_ other: __owned FeatureSet) {
    for word in values.indices { values[word].formSymmetricDifference(other.values[word]) }
  }
}
