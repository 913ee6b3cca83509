public import CPUIDKit
internal import PoolKit

/// What the user should know about a scan that succeeded.
public enum ScanNote: Hashable, Sendable {
  /// These CPUs do not run, so that nothing could ask them.
  case offline(CPUSet)
  /// These CPUs run, but the user left them out.
  case leftOut(CPUSet)
  /// MSRs that matter for the CPU could not be read.
  case noMSRs(ProbeError)
  /// The CPU is QEMU's emulation, whose MSRs say nothing.
  case emulatedMSRs
  /// KVM is there, but this process may not ask it.
  case noKVM(KVMRefusal)
  /// What poolcpu did to this machine is kept in a folder that this process may not read.
  case hiddenState(String)
  /// A place that is there could not be read.
  case unread(UnreadPlace)
}

extension ScanNote: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .offline(let cpus):
      "\(cpus.phrase) \(cpus.isOne ? "is offline and was" : "are offline and were") not read"
    case .leftOut(let cpus):
      "\(cpus.phrase) \(cpus.isOne ? "is online and was" : "are online and were") not read, "
        + "as --cpus leaves \(cpus.isOne ? "it" : "them") out"
    case .noMSRs(let error):
      "MSRs were not read, so override values are built from CPUID: \(error)"
    case .emulatedMSRs:
      "MSRs were not read, so override values are built from CPUID: "
        + "QEMU's emulation answers 0 for registers that it lacks"
    case .noKVM(let refusal):
      "KVM was not asked, so the record has no kvm view: \(refusal)"
    case .hiddenState(let folder):
      "\(Printable.path(folder)) was not read (permission denied), so overrides that poolcpu wrote "
        + "may go unnoticed; run as root"
    case .unread(let place): "\(place), so the record lacks what it says; scan again"
    }
  }
}
