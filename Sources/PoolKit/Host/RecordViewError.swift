public import CPUIDKit

/// Why a record cannot be looked at in another view.
public enum RecordViewError: Error, Hashable {
  /// The record does not hold what the view is made of.
  case missing(RecordView, host: String)
  /// The kernel's flags of these CPUs are not in the record.
  case noFlags(CPUSet, host: String)
}

extension RecordViewError: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .missing(let view, let host):
      "the record of \(Printable.text(host)) has no \(view.rawValue) view; scan the host with this "
        + "version of poolcpu" + (view == .kvm ? " as root, where it runs KVM" : "")
        + ", or use --view hardware"
    case .noFlags(let cpus, let host):
      "the record of \(Printable.text(host)) lacks the kernel's flags of \(cpus.phrase); "
        + "scan the host again, or use --view hardware"
    }
  }
}
