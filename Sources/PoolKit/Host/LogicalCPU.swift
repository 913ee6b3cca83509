public import CPUIDKit

/// What was read on one logical CPU.
public struct LogicalCPU: Hashable, Sendable {
  /// The CPU's number: the kernel's, or its place in a dump.
  public var number: Int
  /// CPUID's answers.
  public var leaves: CPUIDTable
  /// The MSRs that were read, with what came of it.
  public var msrs: [MSRAddress: MSRReading]

  /// A logical CPU and what it answered.
  public init(number: Int, leaves: CPUIDTable, msrs: [MSRAddress: MSRReading] = [:]) {
    self.number = number
    self.leaves = leaves
    self.msrs = msrs
  }
}
