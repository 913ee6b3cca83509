/// What hypervisors know of how CPUs behave although CPUID does not say it.
///
/// Source: Linux 7.3-rc7, `arch/x86/kernel/cpu/amd.c`, `common.c` and `arch/x86/kvm/x86.c`
/// (`kvm_get_arch_capabilities`); Xen c447b7308b, `xen/arch/x86/cpu/amd.c`
/// and `cpu-policy.c`.
public enum KnownBehaviour: Hashable, Sendable {
  /// LFENCE waits for what came before: kernels switch that on from family 10h on (C001_1029 bit 1).
  case serializingLFENCE
  /// A null selector clears the base: Zen 2, which has no bit for it.
  case clearedNullSelectors
  /// No branch type confusion: Zen 3, which has no bit for it.
  case noBranchTypeConfusion
  /// IBPB flushes branch types as well: Zen and Zen 2 with the microcode that brought IBPB, Zen 3 and Zen 4 with that of
  /// August 2023.
  case typeFlushingBarrier
  /// The barrier can leave branch types alone: Zen 3 and Zen 4 with microcode of August 2023.
  case selectiveBarrier
  /// The CPU is not open to the attack that the feature is about, as the kernel knows from its model.
  case unaffected
  /// The same of attacks to which no CPU of AMD's line is open.
  case unaffectedAsAMD
  /// No transient scheduler attack: AMD's CPUs but Zen 3 and Zen 4.
  case noTSA
}
