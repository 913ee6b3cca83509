/// What keeps MSRs from being written, with the cure.
///
/// Source: Linux `arch/x86/kernel/msr.c`, msr(4) and kernel_lockdown(7); docs/hardware.md, "MSRs through Linux".
public enum MSRObstacle: Hashable, Sendable {
  /// There is no device for any CPU: the module is not loaded.
  case noModule
  /// There are devices, but none for this CPU.
  case noDevice
  /// The process is not root.
  case notRoot
  /// The module refuses all writes.
  case writesOff
  /// The kernel is locked down, in this mode.
  case lockdown(String)
  /// The device, or the file system that it lies in, is read-only.
  case readOnly
  /// The process is root, but may not access MSRs.
  case noCapability(KernelReason)
  /// Something else.
  case kernel(KernelReason)
}

extension MSRObstacle: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .noModule: "the msr module is not loaded; run modprobe msr"
    case .noDevice: "there is no such device, though other CPUs have one; is that CPU online?"
    case .notRoot: "only root may; run poolcpu as root"
    case .writesOff:
      "the msr module refuses writes; boot without msr.allow_writes=off, or write on to "
        + "/sys/module/msr/parameters/allow_writes"
    case .lockdown(let mode):
      "the kernel is locked down (\(Printable.quote(mode))), which forbids it; boot with "
        + "lockdown off, which may mean Secure Boot off"
    case .readOnly: "it is read-only; mount it for writing"
    case .noCapability(let reason): "\(reason); the capability CAP_SYS_RAWIO is needed"
    case .kernel(let reason): "\(reason)"
    }
  }
}
