public import CPUIDKit

extension OverrideValue {
  /// The feature bits of the host that the value hides, in order.
  public var hiddenBits: [FeatureBit] { register.bits(of: cleared) }
}

extension OverrideRegister {
  /// The feature bits that the set bits of `value` stand for, in order; a number stands for none.
  public func bits(of value: MSRValue) -> [FeatureBit] {
    var bits = FeatureSet()
    for (half, word) in [(high, value.high), (low, value.low)] {
      if case .word(let name) = half { bits[name] = word }
    }
    return bits.bits
  }
}
