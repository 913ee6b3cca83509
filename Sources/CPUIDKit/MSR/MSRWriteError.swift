/// Why an MSR could not be written.
public enum MSRWriteError: Error, Hashable {
  /// The device at `path` cannot be opened for writing.
  case device(path: String, reason: MSRObstacle)
  /// WRMSR of `address` failed on `cpu`; `reason` is the kernel's.
  case register(MSRAddress, cpu: Int, reason: String)
}

extension MSRWriteError: CustomStringConvertible {
  /// One sentence for the user: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .device(let path, let reason): "cannot write to \(Printable.text(path)): \(reason)"
    case .register(let address, let cpu, let reason):
      "cannot write MSR \(address) on CPU \(cpu) (\(reason))"
    }
  }
}
