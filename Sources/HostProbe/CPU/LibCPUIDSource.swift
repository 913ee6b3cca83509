internal import CLibCPUID
public import CPUIDKit
internal import PoolKit

/// The logical CPU that the calling thread runs on, asked through libcpuid.
///
/// Pin the thread first, see ``ThreadAffinity``: else two answers may come from two CPUs.
public struct LibCPUIDSource: CPUIDSource {
  /// The CPU that runs this code.
  ///
  /// - Throws: ``ProbeError/noCPUID`` when it has no CPUID instruction.
  public init() throws(ProbeError) {
    guard cpuid_present() != 0 else { throw .noCPUID }
  }

  /// Executes CPUID.
  public func registers(for query: CPUIDQuery) -> CPUIDRegisters {
    // EAX, EBX, ECX, EDX, both ways.
    var registers = (query.leaf.rawValue, UInt32(0), query.subleaf.rawValue, UInt32(0))
    withUnsafeMutableBytes(of: &registers) { bytes in
      cpu_exec_cpuid_ext(bytes.bindMemory(to: UInt32.self).baseAddress)
    }
    return CPUIDRegisters(
      RegisterValue(rawValue: registers.0), RegisterValue(rawValue: registers.1),
      RegisterValue(rawValue: registers.2), RegisterValue(rawValue: registers.3))
  }

  /// The version of libcpuid that is linked, such as `0.6.2`.
  public static var libraryVersion: String { String(cString: cpuid_lib_version()) }
}
