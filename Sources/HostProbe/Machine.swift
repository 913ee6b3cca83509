/// Where the kernel shows this machine; tests point elsewhere.
public struct Machine: Hashable, Sendable {
  /// The root of sysfs.
  public var systemFolder: String

  /// The machine whose sysfs is mounted at `systemFolder`.
  public init(systemFolder: String = "/sys") { self.systemFolder = systemFolder }

  /// The folder with the lists of CPUs and a folder for each.
  var cpuFolder: String { systemFolder + "/devices/system/cpu" }

  /// The microcode revision that the kernel shows for a CPU, such as `0xa101148`.
  func microcode(cpu: Int) -> String? {
    SystemFile.text(at: "\(cpuFolder)/cpu\(cpu)/microcode/version")
  }

  /// The firmware's maker, version and date, as far as the kernel shows them.
  var firmware: String? {
    let parts = ["bios_vendor", "bios_version", "bios_date"].compactMap {
      SystemFile.text(at: "\(systemFolder)/class/dmi/id/\($0)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
