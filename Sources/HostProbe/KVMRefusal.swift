internal import CPUIDKit
internal import Glibc
internal import PoolKit

/// Why KVM could not be asked.
public struct KVMRefusal: Error, Hashable {
  /// The device.
  public let path: String
  /// The kernel's reason.
  public let errno: Int32

  /// Whether the kernel has KVM but keeps this process from it.
  var isRight: Bool { errno == EACCES || errno == EPERM }

  /// The word that a record keeps of it.
  var fact: String { isRight ? "not allowed" : "none" }
}

extension KVMRefusal: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    "cannot open \(Printable.text(path)) (\(isRight ? "permission denied" : "no such device")); "
      + "run as root or as a member of its group"
  }
}
