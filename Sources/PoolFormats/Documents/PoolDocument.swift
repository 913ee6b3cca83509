public import PoolKit

/// A document that describes hosts.
public enum PoolDocument: Hashable, Sendable {
  /// The record of one host.
  case record(HostRecord)
  /// The classes of a baseline's pool, and what the user had taken out.
  case baseline([HostClass], Restrictions)
  /// What a platform's text says of one host or guest.
  case statement(CPUStatement)
}
