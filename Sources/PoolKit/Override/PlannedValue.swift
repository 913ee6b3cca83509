public import CPUIDKit

/// The value that one MSR of a host must have for the host to show the baseline.
public struct PlannedValue: Hashable, Sendable {
  /// What the value is built from.
  public enum Basis: String, Hashable, Sendable {
    /// The MSR's present value.
    case read
    /// The host's CPUID, because the MSR's present value is not known.
    case cpuid
  }

  /// How to come from any present value of the MSR to one that shows the baseline.
  ///
  /// For a mask everything outside the baseline is cleared; for an override only what the host
  /// shows, so that reserved bits survive. The address widths of an undocumented MSR are three
  /// numbers in one half, which no single step lowers: they are written as they were planned.
  public struct HalfChanges: Hashable, Sendable {
    /// How bits 63 to 32 change.
    public let high: HalfChange
    /// How bits 31 to 0 change.
    public let low: HalfChange
  }

  /// How the present value of one half becomes the new one.
  public enum HalfChange: Hashable, Sendable {
    /// These bits are cleared and these set; everything else stays.
    case bits(cleared: RegisterValue, set: RegisterValue)
    /// The number is lowered to this one when it is higher.
    case atMost(Int)

    /// What becomes of `present`.
    func applied(to present: RegisterValue) -> RegisterValue {
      switch self {
      case .bits(let cleared, let set): present.subtracting(cleared).union(set)
      case .atMost(let limit):
        RegisterValue(rawValue: UInt32(truncatingIfNeeded: min(present.field(31, 0), limit)))
      }
    }
  }

  /// The MSR.
  public let register: CPUIDMSR
  /// How well it is known that the host has it.
  public let confidence: Confidence
  /// What the value is built from.
  public let basis: Basis
  /// How the present value becomes the new one.
  public let change: HalfChanges
  /// The value to write.
  public let value: MSRValue
  /// Whether the host shows something else without the value.
  public let isNeeded: Bool
  /// The bits that the value clears of what the host shows.
  public let cleared: MSRValue
  /// Live bits that must be 1 so that hardware passes its state on.
  public let forced: MSRValue
}

extension PlannedValue {
  /// The feature bits of the host that the value hides, in order.
  public var hiddenBits: [FeatureBit] { register.bits(of: cleared) }
}

extension CPUIDMSR {
  /// The feature bits that the set bits of `value` stand for, in order; a number stands for none.
  public func bits(of value: MSRValue) -> [FeatureBit] {
    var bits = FeatureSet()
    for (half, word) in [(high, value.high), (low, value.low)] {
      if case .word(let name) = half { bits[name] = word }
    }
    return bits.bits
  }
}
