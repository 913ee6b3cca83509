public import CPUIDKit

/// The value that one MSR of a host must have for the host to show the baseline.
public struct OverrideValue: Hashable, Sendable {
  /// What the value is built from.
  public enum Basis: String, Hashable, Sendable {
    /// The MSR's present value.
    case read
    /// The host's CPUID, because the MSR's present value is not known.
    case cpuid
  }

  /// How the present value of one half becomes the new one.
  public enum HalfChange: Hashable, Sendable {
    /// These bits are cleared and these set; everything else stays.
    case bits(cleared: RegisterValue, set: RegisterValue)
    /// The number is lowered to this one when it is higher.
    case atMost(Int)
  }

  /// The MSR.
  public let register: OverrideRegister
  /// How well it is known that the host has it.
  public let confidence: Confidence
  /// What the value is built from.
  public let basis: Basis
  /// The value to write.
  public let value: MSRValue
  /// Whether the host shows something else without the value.
  public let isNeeded: Bool
  /// The bits that the value clears of what the host shows.
  public let cleared: MSRValue
  /// Live bits that must be 1 so that hardware passes its state on.
  public let forced: MSRValue
}
