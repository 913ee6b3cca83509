internal import CPUIDKit

extension OverrideValue {
  /// How to come from any present value of the MSR to one that shows the baseline.
  ///
  /// For a mask everything outside the baseline is cleared; for an override only what the host
  /// shows, so that reserved bits survive. The address widths of an undocumented MSR are three
  /// numbers in one half, which no single step lowers: they are written as they were planned.
  public var change: (high: HalfChange, low: HalfChange) {
    (
      change(of: register.high, value.high, cleared.high, forced.high),
      change(of: register.low, value.low, cleared.low, forced.low)
    )
  }

  private func change(
    of half: OverrideRegister.Half, _ value: RegisterValue, _ cleared: RegisterValue,
    _ forced: RegisterValue
  ) -> HalfChange {
    switch (half, register.effect) {
    case (.leaf7Subleaves, _): .atMost(value.field(31, 0))
    case (.word, .mask): .bits(cleared: RegisterValue.all.subtracting(value), set: forced)
    case (.word, .override): .bits(cleared: cleared, set: forced)
    case (.addressWidths, _): .bits(cleared: .all, set: value)
    case (.reserved, _): .bits(cleared: [], set: [])
    }
  }
}
