public import CPUIDKit

/// Whose view of a host a record is asked for.
public enum Perspective: String, CaseIterable, Hashable, Sendable {
  /// What the CPU answers to CPUID.
  case hardware
  /// The same less what the kernel switched off, as /proc/cpuinfo shows it.
  case kernel
  /// What KVM can give a guest.
  case kvm
  /// What a platform's text says that a guest is given, or can be: the features that it names.
  case guest

  /// The views that a record can hold.
  public static let ofRecords: [Perspective] = [.hardware, .kernel, .kvm]
}

/// Why a record cannot be looked at in another view.
public enum PerspectiveError: Error, Hashable {
  /// The record does not hold what the view is made of.
  case missing(Perspective, host: String)
  /// The kernel's flags of these CPUs are not in the record.
  case noFlags(CPUSet, host: String)
}

extension PerspectiveError: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .missing(let view, let host):
      "the record of \(Printable.quote(host)) has no \(view.rawValue) view; scan the host with this "
        + "version of poolcpu" + (view == .kvm ? " as root, where it runs KVM" : "")
        + ", or use --view hardware"
    case .noFlags(let cpus, let host):
      "the record of \(Printable.quote(host)) lacks the kernel's flags of \(cpus.phrase); "
        + "scan the host again, or use --view hardware"
    }
  }
}
