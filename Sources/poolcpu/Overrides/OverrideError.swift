internal import CPUIDKit
internal import PoolKit

/// Why MSRs cannot be written or compared, beside what hardware and plan say.
enum OverrideError: Error, Hashable {
  /// The kernel tells no id of this boot.
  case noBootID(folder: String)
  /// The kernel tells no host name.
  case noHostName
  /// The file does not hold exactly one baseline.
  case noPlan(path: String)
  /// Registers were not given back their values.
  case notRestored(count: Int, state: String)
}

extension OverrideError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .noBootID(let folder):
      "cannot read \(Printable.text(folder))/sys/kernel/random/boot_id, without which nobody can "
        + "tell later whether a reset has undone the values; mount /proc"
    case .noHostName: "this machine has no name; give the one that the plan has with --host"
    case .noPlan(let path):
      "\(Printable.path(path)) is no plan: it must hold one baseline; "
        + "write it with poolcpu baseline --format json"
    case .notRestored(let count, let state):
      "\(count) part\(Plural.of(count, "", "s")) of the work could not be undone; "
        + "\(Printable.text(state)) says what is left"
    }
  }
}
