public import CPUIDKit

/// One logical CPU whose MSRs poolcpu has taken over.
public struct CPUOverrides: Hashable, Sendable {
  /// The CPU's number.
  public let number: Int
  /// What CPUID showed there before poolcpu wrote, in the leaves that the MSRs reach.
  ///
  /// A later plan starts from it: what is hidden by now cannot be read any more.
  public let leaves: CPUIDTable
  /// The registers, by rising address.
  public var registers: [RegisterOverride]

  /// A CPU with its registers.
  public init(number: Int, leaves: CPUIDTable, registers: [RegisterOverride]) {
    self.number = number
    self.leaves = leaves
    self.registers = registers.sorted { $0.address < $1.address }
  }

  /// The register at `address`.
  public subscript(address: MSRAddress) -> RegisterOverride? {
    registers.first { $0.address == address }
  }
}
