internal import CPUIDKit
internal import PoolKit

/// One logical CPU as a dump lists it.
struct ListedCPU {
  /// The number in the header before it; `nil` where there is no header, or more than one.
  var label: Int?
  /// CPUID's answers.
  var leaves = CPUIDTable()
  /// The leaves whose lines came several times without a subleaf: how often, and the last line.
  var unnumbered: [CPUIDLeaf: (count: UInt32, line: Int)] = [:]
  /// What came of reading MSRs.
  var msrs: [MSRAddress: MSRReading] = [:]
}
