public import CPUIDKit

/// A register that could not be given back its value.
public struct RegisterRemainder: Hashable, Sendable {
  /// The logical CPU.
  public let cpu: Int
  /// The register.
  public let address: MSRAddress
  /// What it should hold.
  public let wanted: MSRValue
  /// What it holds.
  public let found: RegisterOverride.Remainder
}

extension RegisterRemainder: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch found {
    case .value(let value), .foreign(let value):
      "MSR \(address) on CPU \(cpu) holds \(value), not \(wanted)"
    case .unreadable: "MSR \(address) on CPU \(cpu) cannot be read; it should hold \(wanted)"
    }
  }
}
