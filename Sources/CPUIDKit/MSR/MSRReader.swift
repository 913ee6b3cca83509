/// A place that MSRs can be read from: this machine, or a fake in a test.
public protocol MSRReader {
  /// The value of an MSR on one logical CPU.
  ///
  /// - Parameters:
  ///   - address: the register.
  ///   - cpu: the logical CPU, as the kernel numbers it.
  /// - Returns: all 64 bits as the CPU holds them.
  /// - Throws: ``ProbeError/unreadableMSR(_:cpu:errno:)`` when this register cannot be read,
  ///   ``ProbeError/unreadableMSRDevice(path:errno:)`` when none can.
  func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue
}

/// What came of reading one MSR on one logical CPU.
public enum MSRReading: Hashable, Sendable {
  /// The register holds this value.
  case value(MSRValue)
  /// RDMSR faulted: the CPU has no such register, or its hypervisor hides it.
  case absent
  /// The register was not read for another reason, such as a missing right.
  ///
  /// Records of version 0.1 say so of absent registers as well.
  case unreadable
}
