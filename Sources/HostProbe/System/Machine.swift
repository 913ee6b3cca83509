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
  /// The folders where Xen's tools are looked for; `nil` for those where distributions put them.
  public var xenToolFolders: [String]?

  /// The machine that the kernel shows in these places.
  public init(
    systemFolder: String = "/sys", processFolder: String = "/proc", kvmDevice: String = "/dev/kvm",
    stateFolder: String = StateFolder.standard, idFile: String = "/etc/machine-id",
    xenToolFolders: [String]? = nil
  ) {
    self.systemFolder = systemFolder
    self.processFolder = processFolder
    self.kvmDevice = kvmDevice
    self.stateFolder = stateFolder
    self.idFile = idFile
    self.xenToolFolders = xenToolFolders
  }

  /// The folder with the lists of CPUs and a folder for each.
  var cpuFolder: String { systemFolder + "/devices/system/cpu" }

  /// The microcode revision that the kernel shows for a CPU, such as `0xa101148`.
  ///
  /// `nil` where it shows none, or not to this process: kernels since 5.19 show it to root only.
  func microcode(cpu: Int) throws(UnreadPlace) -> String? {
    do throws(UnreadPlace) {
      return try SystemFile.text(at: "\(cpuFolder)/cpu\(cpu)/microcode/version")
    } catch  where error.isRight {
      return nil
    }
  }

  /// The firmware's maker, version and date, as far as the kernel shows them.
  ///
  /// These three files only: their neighbours hold serial numbers and the machine's UUID.
  func firmware() throws(UnreadPlace) -> String? {
    var parts: [String] = []
    for name in ["bios_vendor", "bios_version", "bios_date"] {
      if let part = try SystemFile.text(at: "\(systemFolder)/class/dmi/id/\(name)") {
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What the kernel says of every logical CPU in /proc/cpuinfo; `nil` when there is none.
  func cpuInfo() throws(UnreadPlace) -> CPUInfo? {
    try SystemFile.bytes(at: processFolder + "/cpuinfo", limit: 1 << 28).map { CPUInfo($0) }
  }

  /// The parts of the kernel's command line that change what a CPU shows; `nil` when none does.
  func commandLine() throws(UnreadPlace) -> String? {
    let text = try SystemFile.text(at: processFolder + "/cmdline")
    let switches = text.map(KernelSwitch.parts) ?? []
    return switches.isEmpty ? nil : switches.joined(separator: " ")
  }

  /// What poolcpu noted of the values that it wrote; `nil` when it wrote none.
  func state() throws(UnreadPlace) -> [UInt8]? {
    try SystemFile.bytes(at: stateFolder + "/state.json", limit: 1 << 28)
  }

  /// The number that the kernel gave this boot; `nil` when it tells none.
  public var bootID: String? {
    let text = try? SystemFile.text(at: processFolder + "/sys/kernel/random/boot_id")
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Machine {
  /// What no other machine is called.
  ///
  /// The board's UUID and serial number, or the system's id where firmware tells neither. It is a secret of the
  /// machine's: nothing keeps or shows it but as a digest.
  /// `nil` when nothing tells, or not to this process: only root may read the board's.
  ///
  /// - Throws: ``UnreadPlace`` when a file is there and cannot be read: with a part of it the machine would be
  ///   another one.
  public func identity() throws(UnreadPlace) -> String? {
    do throws(UnreadPlace) {
      var board: [String] = []
      for name in ["product_uuid", "board_serial"] {
        let text = try SystemFile.text(at: "\(systemFolder)/class/dmi/id/\(name)")
        if let text, !text.isEmpty { board.append(text) }
      }
      if !board.isEmpty { return "board " + board.joined(separator: " ") }
      return try SystemFile.text(at: idFile).flatMap { $0.isEmpty ? nil : "system " + $0 }
    } catch  where error.isRight {
      return nil
    }
  }

  /// The logical CPUs that the kernel knows.
  ///
  /// - Throws: ``ProbeError/unreadableSystemFile(path:)``.
  public func logicalCPUs() throws(ProbeError) -> SystemCPUs { try SystemCPUs(from: cpuFolder) }

  /// Whether the msr module lets programs write; `nil` when it does not say.
  ///
  /// Its parameter reads `on`, `off` or `default`, which writes and warns in the kernel's log.
  var allowsMSRWrites: Bool? {
    let path = "\(systemFolder)/module/msr/parameters/allow_writes"
    return (try? SystemFile.text(at: path)).map { $0 != "off" }
  }

  /// Whether the msr module is loaded or built in.
  var hasMSRModule: Bool { allowsMSRWrites != nil }

  /// The mode in which the kernel is locked down, such as `integrity`; `nil` when it is not.
  var lockdown: String? {
    guard let text = try? SystemFile.text(at: "\(systemFolder)/kernel/security/lockdown"),
      let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close
    else { return nil }
    let mode = String(text[text.index(after: open)..<close])
    return mode == "none" ? nil : mode
  }
}
