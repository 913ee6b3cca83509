internal import CPUIDKit

/// Why the state of a host could not be kept, read or locked.
public enum StateError: Error, Hashable {
  /// What makes a file or folder nothing to trust: root's values and plans are read from it.
  public enum Danger: Hashable, Sendable {
    /// It is a symbolic link, which leads where somebody else may have wanted.
    case link
    /// Users other than its owner may write to it; its mode.
    case writableByOthers(mode: UInt32)
    /// It belongs to this user, who is neither root nor the one who runs poolcpu.
    case owner(UInt32)
    /// It has a second name (a hard link), by which it can be changed.
    case secondName
    /// It is no plain file, or no folder where one is wanted.
    case wrongKind
  }

  /// A file or folder could not be written; what was there is as it was. The kernel's reason.
  case cannotWrite(path: String, reason: String)
  /// A file could not be read; the kernel's reason.
  case cannotRead(path: String, reason: String)
  /// A file could not be removed; the kernel's reason.
  case cannotRemove(path: String, reason: String)
  /// Another process holds the lock of the folder; its id, where it left one.
  case locked(path: String, process: Int?)
  /// Another process, with another folder, holds the lock of the machine.
  case machineLocked(path: String)
  /// Others than root could have made or changed it.
  case untrusted(path: String, Danger)
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
    case .machineLocked(let path):
      "another poolcpu, with another --state folder, is at work on this machine (it holds "
        + "\(Printable.text(path))); wait until it is done"
    case .untrusted(let path, let danger):
      "\(Printable.text(path)) \(danger); poolcpu keeps what it writes to MSRs where only root can "
        + "change it: mend that, or name another folder with --state"
    }
  }
}

extension StateError.Danger: CustomStringConvertible {
  /// What it is, after the path.
  public var description: String {
    switch self {
    case .link: "is a symbolic link"
    case .writableByOthers(let mode):
      "can be written by others than its owner (mode \(String(mode & 0o7777, radix: 8)))"
    case .owner(let user): "belongs to user \(user)"
    case .secondName: "has a second name (a hard link)"
    case .wrongKind: "is neither a plain file nor a folder as it should be"
    }
  }
}
