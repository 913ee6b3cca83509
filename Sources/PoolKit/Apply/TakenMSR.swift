public import CPUIDKit

/// One MSR of one logical CPU that poolcpu has taken over.
public struct TakenMSR: Hashable, Sendable {
  /// What a register holds that could not be given back its value.
  public enum Remainder: Hashable, Sendable {
    /// This value, though the original one was written.
    case value(MSRValue)
    /// This value, which somebody else wrote, so that it was left alone.
    case foreign(MSRValue)
    /// Nobody knows: it cannot be read.
    case unreadable
  }

  /// The register.
  public let address: MSRAddress
  /// What it held before poolcpu wrote to it first.
  public let original: MSRValue
  /// What it is to hold.
  public var intended: MSRValue
  /// What it held before the run that is under way, where that is neither of the two.
  public var before: MSRValue?
  /// What it holds after a restore that failed.
  public var remainder: Remainder?

  /// A register with its values.
  public init(
    address: MSRAddress, original: MSRValue, intended: MSRValue, before: MSRValue? = nil,
    remainder: Remainder? = nil
  ) {
    self.address = address
    self.original = original
    self.intended = intended
    self.before = before
    self.remainder = remainder
  }

  /// Whether `value` comes of what poolcpu wrote.
  public func isOurs(_ value: MSRValue) -> Bool {
    value == intended || value == before || remainder == .value(value)
  }

  /// Whether poolcpu wrote to the register.
  public var isChanged: Bool { original != intended || before != nil }
}

/// One logical CPU whose MSRs poolcpu has taken over.
public struct TakenCPU: Hashable, Sendable {
  /// The CPU's number.
  public let number: Int
  /// What CPUID showed there before poolcpu wrote, in the leaves that the MSRs reach.
  ///
  /// A later plan starts from it: what is hidden by now cannot be read any more.
  public let leaves: CPUIDTable
  /// The registers, by rising address.
  public var registers: [TakenMSR]

  /// A CPU with its registers.
  public init(number: Int, leaves: CPUIDTable, registers: [TakenMSR]) {
    self.number = number
    self.leaves = leaves
    self.registers = registers.sorted { $0.address < $1.address }
  }

  /// The register at `address`.
  public subscript(address: MSRAddress) -> TakenMSR? {
    registers.first { $0.address == address }
  }
}
