public import CPUIDKit
internal import PoolKit

/// The logical CPUs that the kernel knows.
public struct SystemCPUs: Hashable, Sendable {
  /// The CPUs that run.
  public var online: CPUSet
  /// The CPUs that are in the machine, running or not.
  ///
  /// What is only possible (a free socket, room for hotplug) is no CPU and not counted.
  public var present: CPUSet

  /// The CPUs in the machine that do not run, so that CPUID cannot be executed on them.
  public var offline: CPUSet { present.subtracting(online) }

  /// Reads the kernel's lists.
  ///
  /// - Parameter folder: where the lists lie, `/sys/devices/system/cpu`.
  /// - Throws: ``ProbeError/unreadableSystemFile(path:)``.
  public init(from folder: String) throws(ProbeError) {
    online = try Self.list(folder + "/online")
    present = try Self.list(folder + "/present")
  }

  private static func list(_ path: String) throws(ProbeError) -> CPUSet {
    guard let text = SystemFile.text(at: path), let set = CPUSet(text) else {
      throw .unreadableSystemFile(path: path)
    }
    return set
  }
}
