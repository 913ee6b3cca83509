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
    guard let lists = try Self.lists(in: folder) else {
      throw .unreadableSystemFile(path: folder + "/online")
    }
    self = lists
  }

  /// The kernel's lists; `nil` where it has none, as in some sandboxes.
  ///
  /// - Throws: ``ProbeError/unreadableSystemFile(path:)`` when there are lists that cannot be read.
  static func lists(in folder: String) throws(ProbeError) -> SystemCPUs? {
    guard let online = try list(folder + "/online") else { return nil }
    guard let present = try list(folder + "/present") else {
      throw .unreadableSystemFile(path: folder + "/present")
    }
    return SystemCPUs(online: online, present: present)
  }

  private init(online: CPUSet, present: CPUSet) {
    self.online = online
    self.present = present
  }

  private static func list(_ path: String) throws(ProbeError) -> CPUSet? {
    let text: String?
    do throws(UnreadPlace) { text = try SystemFile.text(at: path) } catch {
      throw .unreadableSystemFile(path: path)
    }
    guard let text else { return nil }
    guard let set = CPUSet(text) else { throw .unreadableSystemFile(path: path) }
    return set
  }
}
