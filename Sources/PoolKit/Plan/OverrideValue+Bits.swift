extension OverrideValue {
  /// The feature bits of the host that the value hides, in order.
  public var hiddenBits: [FeatureBit] {
    var hidden = FeatureSet()
    for (half, bits) in [(register.high, cleared.high), (register.low, cleared.low)] {
      if case .word(let name) = half { hidden[name] = bits }
    }
    return hidden.bits
  }
}
