public import CPUIDKit

extension GuestFeatures {
  /// The bits that present topology or the hypervisor: no form says anything of them.
  public static let presentation = bits { $0.rule == .presentation }

  /// The bits that hardware or hypervisor derive from what else there is.
  public static let derived = bits { isDerived($0.rule) }

  /// The bits that KVM gives to no guest.
  public static let hostOnly = bits { $0.kvm == .never }

  /// The bits that a guest cannot have and move.
  public static let unmigratable = bits { $0.rule == .unmigratable }

  /// The bits that guests get with performance counters only, which QEMU's named models have not.
  public static let counters = GuestCounters.beyondModels

  private static func bits(where holds: (FeatureDefinition) -> Bool) -> FeatureSet {
    var set = FeatureSet()
    for bit in FeatureSet.all.bits where bit.definition.map(holds) ?? false { set.insert(bit) }
    return set
  }

  /// The bits that no form states, on CPUs of `vendor`: presentation, and what follows from other bits.
  public static func leftToPlatform(_ vendor: CPUVendor) -> FeatureSet {
    vendor.isAMDLike ? leftWithCopies : leftWithoutCopies
  }

  private static let leftWithCopies = left(.amd)
  private static let leftWithoutCopies = left(.intel)

  private static func left(_ vendor: CPUVendor) -> FeatureSet {
    presentation.union(FeatureSet(FeatureSet.all.bits.filter { isDerived($0, vendor) }))
  }

  static func isDerived(_ bit: FeatureBit, _ vendor: CPUVendor) -> Bool {
    (bit.definition.map { isDerived($0.rule) } ?? false) || isCopy(bit, vendor)
      || isXSAVEState(bit)
  }

  /// Whether hardware or hypervisor set the bit by what else the guest has or does.
  private static func isDerived(_ rule: PoolingRule) -> Bool {
    if case .live(.with) = rule { true } else { false }
  }

  /// Whether the bit announces a component of XSAVE, which follows from the features that need it.
  private static func isXSAVEState(_ bit: FeatureBit) -> Bool {
    guard case .cpuid(let query, let register) = Catalogue.words[bit.word].name else {
      return false
    }
    return query.leaf == 0xd && (query.subleaf == 0 || query.subleaf == 1 && register == .ecx)
  }

  private static func isCopy(_ bit: FeatureBit, _ vendor: CPUVendor) -> Bool {
    vendor.isAMDLike && Catalogue.words[bit.word].name == WordID(0x8000_0001, 0, .edx)
      && Catalogue.copiedEDX.contains(.bit(bit.position))
  }
}
