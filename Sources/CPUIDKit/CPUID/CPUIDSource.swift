/// A place that CPUID can be asked: a logical CPU of this machine, or a fake in a test.
public protocol CPUIDSource {
  /// What CPUID leaves in its four registers for `query`.
  ///
  /// - Parameter query: the leaf and subleaf to ask for.
  /// - Returns: the registers, exactly as CPUID leaves them.
  /// - Throws: ``ProbeError`` when the source cannot answer; never a made-up zero.
  func registers(for query: CPUIDQuery) throws(ProbeError) -> CPUIDRegisters
}
