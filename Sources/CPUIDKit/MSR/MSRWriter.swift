/// A place that MSRs can be written to: this machine, or a model in a test.
///
/// Apart from ``MSRReader``, so that what only reads cannot write.
public protocol MSRWriter {
  /// Makes sure that the MSRs of a logical CPU can be written, without writing any.
  ///
  /// - Parameter cpu: the logical CPU, as the kernel numbers it.
  /// - Throws: ``MSRWriteError/device(path:reason:)``.
  func prepare(cpu: Int) throws(MSRWriteError)

  /// Writes all 64 bits of an MSR on one logical CPU.
  ///
  /// - Parameters:
  ///   - value: what the register shall hold.
  ///   - address: the register.
  ///   - cpu: the logical CPU, as the kernel numbers it.
  /// - Throws: ``MSRWriteError``; the register may hold either value then.
  func write(_ value: MSRValue, to address: MSRAddress, cpu: Int) throws(MSRWriteError)
}

/// Why an MSR could not be written.
public enum MSRWriteError: Error, Hashable {
  /// The device at `path` cannot be opened for writing.
  case device(path: String, reason: MSRObstacle)
  /// WRMSR of `address` failed on `cpu`; `reason` is the kernel's.
  case register(MSRAddress, cpu: Int, reason: KernelReason)
}

extension MSRWriteError: CustomStringConvertible {
  /// One sentence for the user: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .device(let path, let reason): "cannot write to \(Printable.path(path)): \(reason)"
    case .register(let address, let cpu, let reason):
      "cannot write MSR \(address) on CPU \(cpu) (\(reason))"
    }
  }
}

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
