public import CPUIDKit
internal import PoolKit

extension Machine {
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
