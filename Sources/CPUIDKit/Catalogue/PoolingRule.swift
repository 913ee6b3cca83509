/// How one feature bit of many hosts becomes one bit of their baseline.
///
/// Source: Xen `xen/include/public/arch-x86/cpufeatureset.h` and `xen/arch/x86/cpu-policy.c`;
/// docs/hardware.md, "How bits are pooled".
public enum PoolingRule: Hashable, Sendable {
  /// Shown when every host shows it.
  case intersect
  /// As ``intersect``, but only a hint about speed: losing it never refuses a move.
  case hint
  /// Shown when any host shows it: the bit asks the guest to be careful.
  case accumulate
  /// Real behaviour that nothing can hide; shown when any host shows it, and mixed pools warn.
  case fixed
  /// A live state of the CPU, never compared; hardware passes it on where `shown` lets it.
  case live(shown: LiveState)
  /// How the platform presents topology or itself: as ``intersect``, never a reason to refuse.
  case presentation
  /// As ``intersect``, but no platform may give it to a guest that migrates.
  case unmigratable
  /// Shown when some host shows it and every host shows it or `other`.
  case covered(by: FeatureBit)
  /// One of two warnings that exclude each other: when any host shows this bit or `other`, the
  /// baseline shows this one if its `condition` bit is `whenShown`, else `other`.
  case alternative(to: FeatureBit, condition: FeatureBit, whenShown: Bool)
}
