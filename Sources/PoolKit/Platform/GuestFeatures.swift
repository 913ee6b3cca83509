/// What of a baseline a platform's form tells the platform to give to guests.
///
/// Source: design.md section 5.2 and 5.3: presentation and unmigratable bits are left to the platform,
/// unnamed bits are left out; each omission is stated.
public struct GuestFeatures: Hashable, Sendable {
  /// The features to give, each with a name or a place in the form.
  public let features: FeatureSet
  /// The features of the baseline that the form does not state, in order of bits.
  public let omissions: [Omission]

  /// The features of `words` in a form that can state the bits of `sayable`.
  ///
  /// - Parameters:
  ///   - words: the baseline's features.
  ///   - vendor: the baseline's vendor.
  ///   - sayable: the bits that the form can state: a vocabulary's, or those of registers.
  ///   - lacking: the bits of `words` that some host lacks, where the platform gives guests only what
  ///     their host shows.
  ///   - platform: who gives them to guests.
  public init(
    of words: FeatureSet, vendor: CPUVendor, sayable: FeatureSet,
    lacking: FeatureSet = FeatureSet(), on platform: Platform = .kvm
  ) {
    var features = FeatureSet()
    var omissions: [Omission] = []
    for bit in words.bits {
      if lacking.contains(bit) {
        omissions.append(Omission(bit: bit, reason: .absentSomewhere))
      } else if let reason = GuestFeatures.reason(bit, vendor, sayable, platform) {
        omissions.append(Omission(bit: bit, reason: reason))
      } else {
        features.insert(bit)
      }
    }
    self.features = features
    self.omissions = omissions
  }

  /// The features of `baseline` for a platform that gives guests only what their host shows, as KVM does.
  ///
  /// Bits that ask guests for care are in a baseline when any host shows them. With such a bit required
  /// QEMU starts no guest on the other hosts.
  public init(of baseline: Baseline, sayable: FeatureSet) {
    var lacking = FeatureSet()
    for addition in baseline.added { lacking.insert(addition.bit) }
    self.init(
      of: baseline.words, vendor: baseline.pool.vendor, sayable: sayable, lacking: lacking)
  }

  /// The same in a product's own names.
  public init(of baseline: Baseline, in vocabulary: Vocabulary) {
    self.init(of: baseline, sayable: vocabulary.bits)
  }

  /// The omissions for one reason, in order of bits.
  public func omitted(_ reason: Omission.Reason) -> [FeatureBit] {
    omissions.filter { $0.reason == reason }.map(\.bit)
  }

  /// The bits that present topology or the hypervisor: no form says anything of them.
  public static let presentation = bits { $0.rule == .presentation }

  /// The bits that hardware or hypervisor derive from what else there is.
  public static let derived = bits { isDerived($0.rule) }

  /// The bits that KVM gives to no guest.
  public static let hostOnly = bits { $0.kvm == .never }

  /// The bits that a hypervisor gives to guests on every host; QEMU switches them on by itself, so that no
  /// form switches them off.
  public static let emulated = bits {
    $0.kvm.on(.intel) == .emulated || $0.kvm.on(.amd) == .emulated
  }

  /// The bits that a guest cannot have and move.
  public static let unmigratable = bits { $0.rule == .unmigratable }

  private static func bits(where holds: (FeatureDefinition) -> Bool) -> FeatureSet {
    var set = FeatureSet()
    for bit in FeatureSet.all.bits where bit.definition.map(holds) ?? false { set.insert(bit) }
    return set
  }

  private static func reason(
    _ bit: FeatureBit, _ vendor: CPUVendor, _ sayable: FeatureSet, _ platform: Platform
  ) -> Omission.Reason? {
    guard let row = bit.definition else { return .unnamed }
    if row.rule == .presentation { return .presentation }
    if row.rule == .unmigratable { return .unmigratable }
    if isDerived(row.rule) || isCopy(bit, vendor) || isXSAVEState(bit) { return .derived }
    let isGiven = platform == .xen ? row.xenPolicy != .never : row.kvm.on(vendor) != .never
    if !isGiven { return .hostOnly }
    return sayable.contains(bit) ? nil : .nameless
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
    vendor.isAMDLike && Catalogue.words[bit.word].name == WordName(0x8000_0001, 0, .edx)
      && Catalogue.copiedEDX.contains(.bit(bit.position))
  }
}
