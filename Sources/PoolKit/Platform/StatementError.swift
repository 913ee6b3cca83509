internal import CPUIDKit

/// Why what a text says cannot stand for a host.
public enum StatementError: Error, Hashable {
  /// It says only what differs from the host where it is used.
  case needsHost(String)
}

extension StatementError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .needsHost(let name):
      """
      \(Printable.text(name)) says only what differs from its host, so nobody knows what it shows; \
      give it to baseline with --cap, beside the hosts
      """
    }
  }
}
