public import CPUIDKit
public import PoolKit

/// What this machine tells of Xen.
public struct XenScan: Hashable, Sendable {
  /// The domain in which this process runs.
  public let domain: XenDomain
  /// What `xen-cpuid -p` printed; `nil` outside dom0, or when it said nothing.
  public let policies: [UInt8]?
  /// Why it said nothing in dom0.
  let refusal: XenRefusal?

  /// Asks Xen in the domain in which this process runs; only dom0 may.
  init(_ domain: XenDomain, on machine: Machine) {
    self.domain = domain
    guard domain.role == .dom0 else {
      (policies, refusal) = (nil, nil)
      return
    }
    do throws(XenRefusal) {
      policies = try XenCPUIDTool(of: machine, domain).policies()
      refusal = nil
    } catch {
      (policies, refusal) = (nil, error)
    }
  }
}

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
