public import CPUIDKit
public import PoolKit

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
  /// This is a dom0, and Xen's policies were read there.
  case policies(XenDomain)
  /// This is a dom0, and Xen's policies are not known.
  case noPolicies(XenDomain, XenRefusal)
  /// This is a guest of Xen.
  case xenGuest(XenDomain)
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
    case .policies(let domain):
      "this is \(domain.phrase): the record holds Xen's policies; dom0's own CPUID, MSRs and CPU numbers are not the "
        + "hardware's and are left out"
    case .noPolicies(let domain, let refusal):
      "this is \(domain.phrase), whose CPUID is not the hardware's, and Xen's policies were not read, so nobody "
        + "knows what the hardware has or guests get: \(refusal)"
    case .xenGuest(let domain):
      "this is \(domain.phrase): the record shows what Xen gives this guest, not the host; scan the host in its dom0"
    case .hiddenState(let folder):
      "\(Printable.path(folder)) was not read (permission denied), so overrides that poolcpu wrote "
        + "may go unnoticed; run as root"
    case .unread(let place): "\(place), so the record lacks what it says; scan again"
    }
  }
}
