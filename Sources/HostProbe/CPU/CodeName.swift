internal import CLibCPUID
public import CPUIDKit
internal import PoolKit

/// The code name of a CPU, as libcpuid's database knows it.
///
/// A word for people where our own table has none, never stored and never to decide by: libcpuid takes what matches best, so that it gives a CPU
/// newer than itself the name of an older one (version 0.6.2 calls a Genoa `EPYC (Milan)`).
public enum CodeName {
  /// The code name of the CPU that answered `table`, such as `EPYC (Rome)`.
  ///
  /// Only the table counts, not the CPU that runs this code, so that foreign dumps have names too.
  ///
  /// - Parameter table: the answers of one logical CPU.
  /// - Returns: libcpuid's name; `nil` when it does not know the CPU, or only its family.
  public static func of(_ table: CPUIDTable) -> String? {
    // libcpuid tells about CPUs that it does not know on stderr, which is the user's.
    _ = cpuid_set_warn_function { _ in }
    var raw = cpu_raw_data_t()
    fill(&raw.basic_cpuid, from: table) { CPUIDQuery(CPUIDLeaf(rawValue: $0)) }
    fill(&raw.ext_cpuid, from: table) { CPUIDQuery(CPUIDLeaf(rawValue: 0x8000_0000 + $0)) }
    fill(&raw.intel_fn4, from: table) { CPUIDQuery(4, CPUIDSubleaf(rawValue: $0)) }
    fill(&raw.intel_fn11, from: table) { CPUIDQuery(0xb, CPUIDSubleaf(rawValue: $0)) }
    fill(&raw.intel_fn12h, from: table) { CPUIDQuery(0x12, CPUIDSubleaf(rawValue: $0)) }
    fill(&raw.intel_fn14h, from: table) { CPUIDQuery(0x14, CPUIDSubleaf(rawValue: $0)) }
    fill(&raw.amd_fn8000001dh, from: table) {
      CPUIDQuery(0x8000_001d, CPUIDSubleaf(rawValue: $0))
    }
    var identity = cpu_id_t()
    guard cpu_identify(&raw, &identity) == 0 else { return nil }
    let name = withUnsafeBytes(of: identity.cpu_codename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return name.isEmpty || name.lowercased().hasPrefix("unknown") ? nil : name
  }

  /// Fills one of libcpuid's arrays of four registers; what is not in the table stays 0.
  private static func fill<Array>(
    _ array: inout Array, from table: CPUIDTable, query: (UInt32) -> CPUIDQuery
  ) {
    withUnsafeMutableBytes(of: &array) { bytes in
      let words = bytes.bindMemory(to: UInt32.self)
      for index in 0..<words.count / 4 {
        guard let answer = table[query(UInt32(index))] else { continue }
        for register in RegisterName.allCases {
          words[index * 4 + Int(register.rawValue)] = answer[register].rawValue
        }
      }
    }
  }
}
