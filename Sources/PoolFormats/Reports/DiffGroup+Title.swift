internal import PoolKit

extension DiffGroup {
  /// The heading of the group in a report.
  var title: String {
    switch self {
    case .identity: "Identity"
    case .bits: "Bits"
    case .limits: "Limits"
    case .layouts: "XSAVE components"
    case .cpus: "Logical CPUs"
    case .leaves: "Other registers of CPUID"
    case .msrs: "MSRs"
    case .microcode: "Microcode"
    case .firmware: "Firmware"
    case .kernel: "Kernel"
    case .environment: "Environment"
    }
  }
}
