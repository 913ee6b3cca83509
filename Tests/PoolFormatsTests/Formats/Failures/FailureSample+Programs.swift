import CPUIDKit
import PoolKit

extension FailureSample {
  /// Messages that name a model, a register, a width or a program's own needs.
  static let programs = [
    FailureSample(
      .libvirt, .unusableModel, models: ["EPYC-Milan"],
      "unsupported configuration: CPU model EPYC-Milan is not supported by hypervisor"),
    FailureSample(
      .libvirt, .noKVM,
      "invalid argument: could not find capabilities for arch=x86_64 domaintype=kvm"),
    FailureSample(
      .qemu, .noKVM, "qemu-system-x86_64: -cpu host: CPU model 'host' requires KVM or HVF"),
    FailureSample(
      .qemu, .addressWidth,
      "warning: Host physical bits (40) does not match phys-bits property (46)"),
    FailureSample(
      .qemu, .lacking, [.amx_tile],
      "warning: host doesn't support requested feature: CPUID.0DH:EAX [bit 17]"),
    FailureSample(
      .qemu, .msr, [.tsc_adjust], names: ["MSR 0x4b564d02", "MSR 0x40000021"],
      """
      error: failed to set MSR 0x3b to 0x0
      error: failed to set MSR 0x4b564d02 to 0x0
      error: failed to set MSR 0x40000021 to 0x0
      """),
    FailureSample(
      .cloudHypervisor, .lacking, [.avx512f, .avx512dq],
      """
      Detected incompatible CPUID entry: leaf=0x7 (subleaf=0x0), register='EBX', \
      compatible_check='BitwiseSubset', source VM feature='0x30128', destination VM feature'0x128'.
      """),
    FailureSample(
      .ovirt, .lacking, [.md_clear, .intel_ssbd, .pcid], models: ["Cascadelake-Server"],
      """
      is running in degraded mode. It is missing the following CPU flags: md_clear, ssbd, \
      model_Cascadelake-Server, pcid. Please update the host CPU microcode
      """),
    FailureSample(
      .ovirt, .lacking, [.nx],
      "Host n1 is missing the NX cpu flag. This flag can be enabled via the host BIOS."),
    FailureSample(
      .ovirt, .lacking, [.pcid, .md_clear],
      """
      Host n1 did not satisfy internal filter CPU-Level because its CPU flags are missing some of the \
      VM's required CPU flags: "md_clear, pcid".
      """),
    FailureSample(
      .xen, .unnamed,
      """
      xc: error: Failed to set CPUID policy: leaf 0000000d, subleaf 00000001, msr ffffffff (22 = Invalid \
      argument): Internal error
      """),
    FailureSample(.xen, .unnamed, "(XEN) HVM1 restore: bad CR4 0x3606f8"),
    FailureSample(
      .vmware, .lacking, names: ["hv.capable"],
      """
      Feature 'hv.capable' was 0, but must be at least 0x1. Module 'FeatureCompatLate' power on failed.
      """),
    FailureSample(
      .vmware, .vendor, "Feature 'cpuid.Intel' was 0, but must be 1."),
    FailureSample(
      .vmware, .lacking, [.aes, .f16c],
      """
      The target host does not support the virtual machine's current hardware requirements. Advanced \
      Encryption Standard instruction set extensions (AES-NI) are unsupported. Half-precision conversion \
      instructions (F16C) are unsupported.
      """),
    FailureSample(
      .vmware, .hostBelowMode,
      """
      The host's CPU hardware should support the cluster's current Enhanced vMotion Compatibility mode, but \
      some of the necessary CPU features are missing from the host.
      """),
    FailureSample(
      .vmware, .guestsAboveMode,
      """
      The host cannot be admitted to the cluster's current Enhanced vMotion Compatibility mode. Powered-on \
      or suspended virtual machines on the host may be using CPU features hidden by that mode.
      """),
    FailureSample(
      .glibc, .hidden,
      "/lib64/libc.so.6: CPU ISA level is lower than required (needed by ./app)"),
    FailureSample(
      .program, .hidden, [.sse4_1, .popcnt, .sse4_2],
      """
      NumPy was built with baseline optimizations: (SSE41 POPCNT SSE42) but your machine doesn't \
      support: (SSE41).
      """),
    FailureSample(
      .program, .hidden, [.cx16, .lahf_lm, .popcnt, .pni, .sse4_1, .sse4_2, .ssse3],
      "RuntimeError: NumPy was built with baseline optimizations: (X86_V2) but your machine"),
    FailureSample(
      .program, .hidden, [.avx],
      "WARNING: MongoDB 5.0+ requires a CPU with AVX support, and your current system does not"),
    FailureSample(
      .linux, .hidden, [.pae],
      "This kernel requires the following features not present on the CPU: pae Unable to boot"),
    FailureSample(.linux, .noKVM, "[    0.421453] kvm: disabled by bios"),
  ]
}
