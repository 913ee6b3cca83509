internal import CPUIDKit

extension HostView {
  /// The present value of `register`, unless it contradicts what CPUID shows.
  ///
  /// An override shows its own bits and a mask lets bits through, so every bit that CPUID shows is
  /// set in the register; live bits are a state of the CPU and may be shown or not.
  func believablePresent(of register: OverrideRegister) -> MSRValue? {
    guard let value = present[register.address] else { return nil }
    for (half, bits) in [(register.high, value.high), (register.low, value.low)] {
      guard case .word(let name) = half else { continue }
      let shown = words[name].subtracting(RuleTable.liveStates[name])
      if !bits.isSuperset(of: shown) { return nil }
    }
    return value
  }
}
