public import CPUIDKit

extension LogicalCPU {
  /// Reads a CPU of a running machine: all of CPUID, and some MSRs.
  ///
  /// - Parameters:
  ///   - number: the CPU.
  ///   - leaves: what CPUID shows there.
  ///   - registers: the MSRs.
  ///   - reader: where to read them.
  /// - Returns: the CPU.
  /// - Throws: ``ProbeError`` when no MSR can be read; that one cannot is part of the answer.
  public static func live(
    _ number: Int, showing leaves: CPUIDTable, _ registers: [OverrideRegister],
    from reader: some MSRReader
  ) throws(ProbeError) -> LogicalCPU {
    var cpu = LogicalCPU(number: number, leaves: leaves)
    for register in registers {
      do throws(ProbeError) {
        cpu.msrs[register.address] = .value(try reader.read(register.address, cpu: number))
      } catch .unreadableMSR(_, _, let errno) {
        // Linux answers EIO, which is 5, when RDMSR faults.
        cpu.msrs[register.address] = errno == 5 ? .absent : .unreadable
      }
    }
    return cpu
  }
}
