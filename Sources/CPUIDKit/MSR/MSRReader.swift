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
