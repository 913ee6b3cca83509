public import CPUIDKit
internal import PoolKit

/// The CPUs that the tests may really run on: fewer than are online in a container or a cpuset.
public enum AllowedCPUs {
  /// What `/proc/self/status` says.
  public static func read() throws -> CPUSet {
    let prefix = "Cpus_allowed_list:"
    let line = try Repository.lines(of: "/proc/self/status").first { $0.hasPrefix(prefix) }
    let list = line?.dropFirst(prefix.count).drop { $0 == "\t" || $0 == " " }
    guard let cpus = list.flatMap({ CPUSet($0) }) else { throw Missing() }
    return cpus
  }

  private struct Missing: Error {}
}
