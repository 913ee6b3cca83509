internal import PoolKit

/// One logical CPU as a dump lists it.
struct ListedCPU {
  /// The number in the header before it; `nil` where there is no header, or more than one.
  var label: Int?
  /// CPUID's answers.
  var leaves = CPUIDTable()
  /// What came of reading MSRs.
  var msrs: [MSRAddress: MSRReading] = [:]
}
