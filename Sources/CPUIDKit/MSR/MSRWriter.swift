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
