internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// Why MSRs cannot be written or compared, beside what hardware and plan say.
enum OverrideError: Error, Hashable {
  /// This is a domain of Xen, where MSRs are Xen's.
  case xen(XenDomain)
  /// The kernel tells no id of this boot.
  case noBootID(folder: String)
  /// The kernel tells no host name.
  case noHostName
  /// The file does not hold exactly one baseline.
  case noPlan(path: String)
  /// The state cannot be understood.
  case brokenState(path: String, DocumentError)
  /// The state is none to act on.
  case refusedState(path: String, StateRefusal)
  /// The state says that MSRs were changed, but there is no plan beside it.
  case stateWithoutPlan(path: String)
  /// There is a plan, but no state says that it was applied.
  case planWithoutState(path: String)
  /// The state goes with another plan than the one beside it.
  case otherPlan(path: String, state: String)
  /// The plan is in place on these CPUs; which others run by now cannot be told.
  case othersUnknown(CPUSet, ProbeError)
  /// CPUs keep coming online while others are written.
  case cpusAppear(CPUSet)
  /// Registers were not given back their values.
  case notRestored(count: Int, state: String)
}

extension OverrideError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .xen(let domain) where domain.role == .dom0:
      "this is \(domain.phrase): Xen owns the MSRs that change CPUID, and answers dom0 as it likes; give Xen's own "
        + "command line the options of poolcpu baseline --format xen-boot"
    case .xen(let domain):
      "this is \(domain.phrase), whose MSRs are not the CPU's; run poolcpu on the host"
    case .noBootID(let folder):
      "cannot read \(Printable.path(folder))/sys/kernel/random/boot_id, without which nobody can "
        + "tell later whether a reset has undone the values; mount /proc"
    case .noHostName: "this machine has no name; give the one that the plan has with --host"
    case .noPlan(let path):
      "\(Printable.path(path)) is no plan: it must hold one baseline; "
        + "write it with poolcpu baseline --format json"
    case .brokenState(let path, let error):
      "cannot read \(Printable.path(path)): \(error); after a reset it can be removed"
    case .refusedState(let path, let refusal): "\(Printable.path(path)): \(refusal)"
    case .stateWithoutPlan(let path):
      "\(Printable.path(path)) says that MSRs of this host were changed, but no plan lies beside it: a "
        + "rollback did not come to its end; run poolcpu rollback"
    case .planWithoutState(let path):
      "no state says that \(Printable.path(path)) was applied; put it in place with poolcpu apply, or "
        + "remove it"
    case .otherPlan(let path, let state):
      "\(Printable.path(path)) is not the plan that \(Printable.path(state)) goes with: somebody changed "
        + "one of them; put the plan of your choice in place with poolcpu apply"
    case .othersUnknown(let cpus, let error):
      "the plan is in place on \(cpus.phrase), but whether others came online meanwhile cannot be told: "
        + "\(error); then run poolcpu apply again"
    case .cpusAppear(let cpus):
      "\(cpus.phrase) came online while the others were written, again and again; the plan is in place on "
        + "the others: run poolcpu apply again when CPUs stay online"
    case .notRestored(let count, let state):
      "\(count) part\(Plural.of(count, "", "s")) of the work could not be undone; "
        + "\(Printable.path(state)) says what is left"
    }
  }
}
