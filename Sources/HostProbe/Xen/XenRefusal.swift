public import CPUIDKit
internal import PoolKit

/// Why Xen's policies are not known in its dom0.
public enum XenRefusal: Error, Hashable, Sendable {
  /// Xen's program is in none of these folders, nor where PATH leads.
  case noProgram(folders: [String])
  /// The program could not be started.
  case notStarted(path: String, KernelReason)
  /// The program ended without an answer; its last words.
  case failed(path: String, ChildAnswer.End, said: String)
  /// The program did not end.
  case tooSlow(path: String)
}

extension XenRefusal: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .noProgram(let folders):
      "no xen-cpuid in \(folders.map(Printable.path).joined(separator: ", ")) or PATH; install it (Debian: the "
        + "package xen-utils of this Xen; others: that of Xen's tools)"
    case .notStarted(let path, let reason): "cannot start \(Printable.path(path)) (\(reason))"
    case .failed(let path, let end, let said):
      "\(Printable.path(path)) -p \(end.clause)\(said.isEmpty ? "" : ": \(Printable.quote(said))"); run as root, with "
        + "the module xen-privcmd loaded"
    case .tooSlow(let path): "\(Printable.path(path)) -p did not end; try it by hand"
    }
  }
}

extension ChildAnswer.End {
  fileprivate var clause: String {
    switch self {
    case .exited(let status): "ended with status \(status)"
    case .signalled(let number): "was ended by signal \(number)"
    }
  }
}
