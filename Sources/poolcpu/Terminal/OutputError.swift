internal import CPUIDKit
internal import Glibc
internal import PoolKit

/// Why an answer could not be written.
struct OutputError: Error, Hashable {
  /// The file, or `standard output`.
  let path: String
  /// The kernel's reason.
  let reason: Int32

  /// The kernel refused `path` for `reason`.
  init(_ path: String, _ reason: Int32) {
    self.path = path
    self.reason = reason
  }
}

extension OutputError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    "cannot write \(Printable.text(path)) (\(String(cString: strerror(reason)))); "
      + "choose another place for the answer"
  }
}
