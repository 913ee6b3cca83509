extension ProcessorModel {
  /// How well it is known that a model of Intel's has CPUID faulting; `nil` where it has not.
  static func intelFaulting(_ signature: CPUSignature) -> Confidence? {
    switch signature.family {
    case 6 where shown.contains(signature.model): .oneSource
    case 6 where newer.contains(signature.model): .inferred
    case 18, 19: .inferred
    default: nil
    }
  }

  /// Models of family 6 whose dumps all show MSR CEh bit 31, by which Linux tells faulting
  /// (arch/x86/kernel/cpu/intel.c, init_cpuid_fault).
  ///
  /// Source: the MSRs of 193 Intel dumps of InstLatx64; none of model 2Eh and older, of 36h, 37h and
  /// 4Ch shows it.
  private static let shown: Set<Int> = [
    0x3a, 0x3c, 0x3d, 0x3e, 0x3f, 0x46, 0x47, 0x4d, 0x4e, 0x4f, 0x55, 0x56, 0x57, 0x5c, 0x5e, 0x5f,
    0x66, 0x6a, 0x6c, 0x7a, 0x7e, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x96, 0x97, 0x9a, 0x9c, 0x9e, 0xa5,
    0xa7, 0xaa, 0xad, 0xb5, 0xb7, 0xba, 0xbd, 0xbe, 0xbf, 0xc5, 0xc6, 0xcf, 0xd5, 0xd7,
  ]

  /// Models without a dump of the MSR that lie between those that show it.
  private static let newer: Set<Int> = [
    0x45, 0x7d, 0x85, 0x86, 0xa6, 0xac, 0xae, 0xaf, 0xb6, 0xcc, 0xdd,
  ]
}
