/// A place that each logical CPU of a machine can be asked for CPUID: this machine, or a model.
public protocol CPUIDReader {
  /// Every answer of one logical CPU, executed on that CPU.
  ///
  /// - Parameter cpu: the logical CPU, as the kernel numbers it.
  /// - Returns: the answers.
  /// - Throws: ``ProbeError`` when the program cannot run there.
  func table(of cpu: Int) throws(ProbeError) -> CPUIDTable
}
