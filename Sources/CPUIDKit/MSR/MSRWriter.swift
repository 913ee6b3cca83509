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
