/// What hypervisors can do with CPUs of one kind, where CPUID does not tell.
package enum ProcessorFact {
  /// Whether KVM virtualises precise event sampling: on Intel's servers from Ice Lake on.
  ///
  /// Source: Linux 7.3-rc7, `arch/x86/events/intel/core.c` (`pebs_ept`) and `arch/x86/kvm/vmx/vmx.c`
  /// (`vmx_pebs_supported`); which models set `pebs_ept` is from memory.
  package static func virtualisesPEBS(_ vendor: CPUVendor, _ signature: CPUSignature?) -> Bool {
    guard vendor == .intel, let signature, signature.family == 6 else { return false }
    return serversSinceIceLake.contains(signature.model)
  }

  /// Whether Linux may hide XSAVES, which CPUID shows: on Zen, Zen+ and Zen 2, by erratum 1386.
  ///
  /// It does since 6.1, but on two server parts with microcode of 2022 (Naples stepping 2 from 0800126eh, Rome stepping 0
  /// from 08301052h), which are taken to have it.
  ///
  /// Source: Linux `arch/x86/kernel/cpu/amd.c`, fix_erratum_1386.
  package static func mayHideXSAVES(_ vendor: CPUVendor, _ signature: CPUSignature?) -> Bool {
    guard vendor == .amd, let signature, signature.family == 0x17 else { return false }
    return (signature.model, signature.stepping) != (0x01, 2)
      && (signature.model, signature.stepping) != (0x31, 0)
  }

  /// Ice Lake (X, D), Sapphire and Emerald Rapids, Granite Rapids (X, D), Sierra Forest, Clearwater Forest.
  private static let serversSinceIceLake: Set<Int> = [
    0x6a, 0x6c, 0x8f, 0xcf, 0xad, 0xae, 0xaf, 0xdd,
  ]
}
