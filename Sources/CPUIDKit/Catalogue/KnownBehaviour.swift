/// What hypervisors know of how CPUs behave although CPUID does not say it.
///
/// Source: Linux 7.3-rc7, `arch/x86/kernel/cpu/amd.c` and `common.c`; Xen c447b7308b, `xen/arch/x86/cpu/amd.c`
/// and `cpu-policy.c`.
public enum KnownBehaviour: Hashable, Sendable {
  /// LFENCE waits for what came before: kernels switch that on from family 10h on (C001_1029 bit 1).
  case serializingLFENCE
  /// A null selector clears the base: Zen 2, which has no bit for it.
  case clearedNullSelectors
  /// No branch type confusion: Zen 3, which has no bit for it.
  case noBranchTypeConfusion
  /// IBPB flushes branch types as well: Zen and Zen 2 with the microcode that brought IBPB.
  case typeFlushingBarrier
  /// No transient scheduler attack: AMD's CPUs but Zen 3 and Zen 4.
  case noTSA

  /// Tells whether a CPU behaves so.
  ///
  /// - Parameters:
  ///   - vendor: who made it.
  ///   - signature: family and model; `nil` when nobody says, and then nothing is known.
  ///   - shown: its features.
  /// - Returns: `true` when it is known to.
  public func holds(
    on vendor: CPUVendor, _ signature: CPUSignature?, showing shown: FeatureSet
  ) -> Bool {
    guard vendor.isAMDLike, let signature else { return false }
    let (family, model) = (signature.family, signature.model)
    switch self {
    case .serializingLFENCE: return family >= 0x10
    case .clearedNullSelectors: return family == 0x17 && model >= 0x30 && !(0x50...0x5f ~= model)
    case .noBranchTypeConfusion:
      return family == 0x19 && (model <= 0x0f || 0x20...0x5f ~= model)
    case .typeFlushingBarrier: return family == 0x17 && shown.contains(.amd_ibpb)
    case .noTSA: return vendor == .amd && family != 0x19
    }
  }
}
