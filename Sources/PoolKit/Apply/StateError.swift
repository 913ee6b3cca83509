internal import CPUIDKit

/// Why the state of a host could not be kept, read or locked; each with the kernel's reason.
public enum StateError: Error, Hashable {
  /// A file or folder could not be written; what was there is as it was.
  case cannotWrite(path: String, reason: String)
  /// A file could not be read.
  case cannotRead(path: String, reason: String)
  /// A file could not be removed.
  case cannotRemove(path: String, reason: String)
  /// Another process holds the lock; its id, where it left one.
  case locked(path: String, process: Int?)
  /// A file is no state, or a broken one.
  case broken(path: String, reason: String)
}

extension StateError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .cannotWrite(let path, let reason): "cannot write \(Printable.text(path)) (\(reason))"
    case .cannotRead(let path, let reason): "cannot read \(Printable.text(path)) (\(reason))"
    case .cannotRemove(let path, let reason): "cannot remove \(Printable.text(path)) (\(reason))"
    case .locked(let path, let process):
      "another poolcpu is at work" + (process.map { ", process \($0)" } ?? "")
        + " (it holds \(Printable.text(path))); wait until it is done"
    case .broken(let path, let reason):
      "cannot read \(Printable.text(path)): \(reason); after a reset it can be removed"
    }
  }
}
