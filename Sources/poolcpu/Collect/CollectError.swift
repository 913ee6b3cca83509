internal import CPUIDKit
internal import PoolFormats

/// Why a collection of records does not begin, does not go on, or is not whole.
enum CollectError: Error, Hashable {
  /// The text at `path` is no list of hosts, or with `nil` the arguments are none.
  case list(path: String?, HostListError)
  /// The build that runs needs libraries, which hosts may lack.
  case needsLibraries
  /// A program to send that has no bytes.
  case emptyProgram(String)
  /// ssh cannot be started.
  case noSSH(KernelReason)
  /// A signal came, and so many hosts are left.
  case interrupted(left: Int)
  /// So many hosts have no record.
  case incomplete(failed: Int, of: Int)
}

extension CollectError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .list(let path?, let error):
      "cannot read the list of hosts \(Printable.path(path)): \(error)"
    case .list(nil, let error): "--ssh: \(error)"
    case .needsLibraries:
      "this build of poolcpu needs libraries that a host may lack; name one of make release with "
        + "--program, or a command that the hosts have with --remote"
    case .emptyProgram(let path): "\(Printable.path(path)) is empty, and no program to send"
    case .noSSH(let reason):
      "ssh cannot be started (\(reason)); install OpenSSH's client (openssh-client)"
    case .interrupted(let left):
      "interrupted with \(Plural.count(left, "host")) left; the same command goes on from here"
    case .incomplete(let failed, let total):
      "\(failed) of \(Plural.count(total, "host")) could not be read; run it again for them, or accept it with "
        + "--allow-missing"
    }
  }
}
