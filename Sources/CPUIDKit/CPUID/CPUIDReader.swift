/// A place that each logical CPU of a machine can be asked for CPUID: this machine, or a model.
public protocol CPUIDReader {
  /// Every answer of one logical CPU, executed on that CPU.
  ///
  /// - Parameter cpu: the logical CPU, as the kernel numbers it.
  /// - Returns: the answers.
  /// - Throws: ``ProbeError`` when the program cannot run there.
  func table(of cpu: Int) throws(ProbeError) -> CPUIDTable
}

/// A place that CPUID can be asked: a logical CPU of this machine, or a fake in a test.
public protocol CPUIDSource {
  /// What CPUID leaves in its four registers for `query`.
  ///
  /// - Parameter query: the leaf and subleaf to ask for.
  /// - Returns: the registers, exactly as CPUID leaves them.
  /// - Throws: ``ProbeError`` when the source cannot answer; never a made-up zero.
  func registers(for query: CPUIDQuery) throws(ProbeError) -> CPUIDRegisters
}
