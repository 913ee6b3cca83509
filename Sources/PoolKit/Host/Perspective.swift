public import CPUIDKit

/// Whose view of a host a record is asked for.
public enum Perspective: String, CaseIterable, Hashable, Sendable {
  /// What the CPU answers to CPUID.
  case hardware
  /// The same less what the kernel switched off, as /proc/cpuinfo shows it.
  case kernel
  /// What KVM can give a guest.
  case kvm
  /// What Xen itself uses: its host policy.
  case xenHost = "xen-host"
  /// The most that a paravirtual guest of Xen can have.
  case xenPVMax = "xen-pv-max"
  /// What a paravirtual guest of Xen is started with.
  case xenPVDefault = "xen-pv-default"
  /// The most that a hardware-assisted guest of Xen can have.
  case xenHVMMax = "xen-hvm-max"
  /// What a hardware-assisted guest of Xen is started with.
  case xenHVMDefault = "xen-hvm-default"
  /// What a platform's text says that a guest is given, or can be: the features that it names.
  case guest

  /// The views that a record can hold.
  public static let ofRecords: [Perspective] =
    [.hardware, .kernel, .kvm] + XenPolicyName.allCases.map(\.view)
}

/// Why a record cannot be looked at in another view.
public enum PerspectiveError: Error, Hashable {
  /// The record does not hold what the view is made of.
  case missing(Perspective, host: String)
  /// The kernel's flags of these CPUs are not in the record.
  case noFlags(CPUSet, host: String)
  /// The record holds what a domain of Xen shows, and nothing of the hardware beneath.
  case concealed(XenDomain, host: String)
}

extension PerspectiveError: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .missing(let view, let host):
      "the record of \(Printable.quote(host)) has no \(view.rawValue) view; scan the host with this "
        + "version of poolcpu" + PerspectiveError.condition(view) + ", or use --view hardware"
    case .noFlags(let cpus, let host):
      "the record of \(Printable.quote(host)) lacks the kernel's flags of \(cpus.phrase); "
        + "scan the host again, or use --view hardware"
    case .concealed(let domain, let host) where domain.role == .dom0:
      "the record of \(Printable.quote(host)) was made in a dom0 of Xen and holds none of Xen's policies, so nobody "
        + "knows what the hardware has; scan it again there as root, where xen-cpuid is installed"
    case .concealed(_, let host):
      "the record of \(Printable.quote(host)) was made in a paravirtual guest of Xen, so nobody knows what the "
        + "hardware has; scan the host in its dom0"
    }
  }

  /// Where a scan finds a view.
  private static func condition(_ view: Perspective) -> String {
    if view == .kvm { return " as root, where it runs KVM" }
    return view.xenPolicy == nil ? "" : " as root in Xen's dom0, where xen-cpuid is installed"
  }
}
