public import CPUIDKit
internal import PoolKit

/// Where the kernel shows this machine; tests point elsewhere.
public struct Machine: Hashable, Sendable {
  /// The root of sysfs.
  public var systemFolder: String
  /// The root of procfs.
  public var processFolder: String
  /// KVM's device.
  public var kvmDevice: String
  /// The folder where poolcpu keeps what it did to this machine.
  public var stateFolder: String
  /// The file with the system's id, which systemd keeps.
  public var idFile: String

  /// The machine that the kernel shows in these places.
  public init(
    systemFolder: String = "/sys", processFolder: String = "/proc", kvmDevice: String = "/dev/kvm",
    stateFolder: String = StateFolder.standard, idFile: String = "/etc/machine-id"
  ) {
    self.systemFolder = systemFolder
    self.processFolder = processFolder
    self.kvmDevice = kvmDevice
    self.stateFolder = stateFolder
    self.idFile = idFile
  }

  /// The folder with the lists of CPUs and a folder for each.
  var cpuFolder: String { systemFolder + "/devices/system/cpu" }

  /// The microcode revision that the kernel shows for a CPU, such as `0xa101148`.
  func microcode(cpu: Int) -> String? {
    SystemFile.text(at: "\(cpuFolder)/cpu\(cpu)/microcode/version")
  }

  /// The firmware's maker, version and date, as far as the kernel shows them.
  ///
  /// These three files only: their neighbours hold serial numbers and the machine's UUID.
  var firmware: String? {
    let parts = ["bios_vendor", "bios_version", "bios_date"].compactMap {
      SystemFile.text(at: "\(systemFolder)/class/dmi/id/\($0)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What the kernel says of every logical CPU in /proc/cpuinfo; `nil` when it cannot be read.
  var cpuInfo: CPUInfo? {
    SystemFile.bytes(at: processFolder + "/cpuinfo", limit: 1 << 28).map { CPUInfo($0) }
  }

  /// The parts of the kernel's command line that change what a CPU shows; `nil` when none does.
  var commandLine: String? {
    let switches = SystemFile.text(at: processFolder + "/cmdline").map(KernelSwitch.parts) ?? []
    return switches.isEmpty ? nil : switches.joined(separator: " ")
  }

  /// What poolcpu noted of the values that it wrote; `nil` when it wrote none, or it is hidden.
  public var state: [UInt8]? { SystemFile.bytes(at: statePath, limit: 1 << 28) }

  /// Whether this process may not know what poolcpu noted.
  public var isStateHidden: Bool { SystemFile.isHidden(statePath) }

  private var statePath: String { stateFolder + "/state.json" }

  /// The number that the kernel gave this boot; `nil` when it tells none.
  public var bootID: String? {
    SystemFile.text(at: processFolder + "/sys/kernel/random/boot_id").flatMap {
      $0.isEmpty ? nil : $0
    }
  }
}

extension Machine {
  /// What no other machine is called.
  ///
  /// The board's UUID and serial number, or the system's id where firmware tells neither. It is a secret of the
  /// machine's: nothing keeps or shows it but as a digest.
  /// `nil` when nothing tells, or not to this process: only root may read the board's.
  public var identity: String? {
    let files = ["product_uuid", "board_serial"].map { "\(systemFolder)/class/dmi/id/\($0)" }
    if files.contains(where: SystemFile.isHidden) { return nil }
    let board = files.compactMap { SystemFile.text(at: $0) }.filter { !$0.isEmpty }
    if !board.isEmpty { return "board " + board.joined(separator: " ") }
    return SystemFile.text(at: idFile).flatMap { $0.isEmpty ? nil : "system " + $0 }
  }

  /// The logical CPUs that the kernel knows.
  ///
  /// - Throws: ``ProbeError/unreadableSystemFile(path:)``.
  public func logicalCPUs() throws(ProbeError) -> SystemCPUs { try SystemCPUs(from: cpuFolder) }

  /// Whether the msr module lets programs write; `nil` when it does not say.
  ///
  /// Its parameter reads `on`, `off` or `default`, which writes and warns in the kernel's log.
  var allowsMSRWrites: Bool? {
    SystemFile.text(at: "\(systemFolder)/module/msr/parameters/allow_writes").map { $0 != "off" }
  }

  /// Whether the msr module is loaded or built in.
  var hasMSRModule: Bool { allowsMSRWrites != nil }

  /// The mode in which the kernel is locked down, such as `integrity`; `nil` when it is not.
  var lockdown: String? {
    guard let text = SystemFile.text(at: "\(systemFolder)/kernel/security/lockdown"),
      let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close
    else { return nil }
    let mode = String(text[text.index(after: open)..<close])
    return mode == "none" ? nil : mode
  }
}
