public import CPUIDKit

/// What of a baseline a platform's form tells the platform to give to guests.
///
/// It is what the platform can give on every host, less what the user took out. Presentation is left to the
/// platform, and what no form can say is left out; each omission is stated.
///
/// docs/levelling.md and docs/platform-forms.md tell the rules.
public struct GuestFeatures: Hashable, Sendable {
  /// The features to give, each with a name or a place in the form.
  public let features: FeatureSet
  /// The features that guests may have: those to give, those that the form cannot say, and the platform's own.
  public let allowed: FeatureSet
  /// What the hosts themselves show, by which libvirt judges what its own lists of models ask for.
  public let hardware: FeatureSet
  /// The features of the baseline that the form does not state, in order of bits.
  public let omissions: [Omission]

  /// What guests of `baseline` are given.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - platform: who gives it to guests.
  ///   - expressible: the bits that the form can state: those with names, or of registers.
  ///   - basis: whether the platform or the hardware is asked.
  public init(
    of baseline: Baseline, on platform: Platform = .kvm, expressible: FeatureSet,
    basis: GuestBasis = .platform
  ) {
    let vendor = baseline.pool.vendor
    let given = GuestFeatures.given(of: baseline, on: platform, basis)
    // What the platform makes up by itself, or has for the other vendor's sake, need not be asked for.
    let own = PlatformPolicy.of(vendor).spontaneous(on: platform)
    let wanted = given.subtracting(own.subtracting(baseline.words))
    var features = FeatureSet()
    var omissions: [Omission] = []
    for bit in baseline.words.union(wanted).bits {
      if let reason = GuestFeatures.reason(bit, vendor, given, expressible, platform, basis) {
        // What no host shows is nothing that the form leaves out.
        if baseline.words.contains(bit) { omissions.append(Omission(bit: bit, reason: reason)) }
      } else {
        features.insert(bit)
      }
    }
    self.features = features
    self.omissions = omissions
    hardware = baseline.words
    allowed = given.union(RuleTable.presentation)
      .union(PlatformPolicy.of(vendor).emulated(on: platform))
  }

  /// The same for KVM in a product's own names.
  public init(of baseline: Baseline, in vocabulary: Vocabulary) {
    self.init(of: baseline, expressible: vocabulary.bits)
  }

  /// The omissions for one reason, in order of bits.
  public func omitted(_ reason: Omission.Reason) -> [FeatureBit] {
    omissions.filter { $0.reason == reason }.map(\.bit)
  }

  /// What every host can give a guest on `platform`, less what the user took out.
  public static func given(
    of baseline: Baseline, on platform: Platform, _ basis: GuestBasis = .platform
  ) -> FeatureSet {
    let policy = PlatformPolicy.of(baseline.pool.vendor)
    guard basis == .platform else {
      var everywhere = baseline.words
      for addition in baseline.added { everywhere.remove(addition.bit) }
      return everywhere.union(policy.emulated(on: platform))
    }
    let offers = baseline.pool.classes.map { Offer(of: $0, on: platform) }
    guard let first = offers.first else { return FeatureSet() }
    var given = offers.dropFirst().reduce(first) { $0.intersection($1) }.features
    for removal in baseline.removed where removal.cause.isOnPurpose { given.remove(removal.bit) }
    // A bit that stands for others goes with them.
    given.subtract(policy.translatedInVain(on: platform, given, shown: baseline.words))
    for cap in baseline.cuts.caps { given.subtract(cap.cut(from: given)) }
    return given
  }

  private static func reason(
    _ bit: FeatureBit, _ vendor: CPUVendor, _ given: FeatureSet, _ expressible: FeatureSet,
    _ platform: Platform, _ basis: GuestBasis
  ) -> Omission.Reason? {
    guard let row = bit.definition else { return .unnamed }
    if row.rule == .presentation { return .presentation }
    if RuleTable.following(vendor).contains(bit) { return .derived }
    if platform == .kvm, GuestCounters.beyondModels.contains(bit) { return .counters }
    if !given.contains(bit) {
      if Catalogue.nested.contains(bit) { return .nested }
      if row.rule == .unmigratable { return .unmigratable }
      let isGivable = PlatformPolicy.of(vendor).givable(on: platform).contains(bit)
      return isGivable || basis == .hardware ? .absentSomewhere : .hostOnly
    }
    return expressible.contains(bit) ? nil : .nameless
  }
}

/// What a form for guests is made from.
public enum GuestBasis: Hashable, Sendable {
  /// What the platform can give on the hosts.
  case platform
  /// What the hosts show, whether or not a platform gives it: for users who insist.
  case hardware
}

/// A feature of a baseline that a platform's form does not state, and why.
public struct Omission: Hashable, Sendable {
  /// Why a feature is not stated.
  public enum Reason: Int, CaseIterable, Hashable, Sendable {
    /// The platform has no name for it, or its form does not reach the register.
    case nameless
    /// Nobody has named the bit.
    case unnamed
    /// Some host cannot give it to its guests although the baseline has it: it asks for care, or KVM says so.
    case absentSomewhere
    /// Guests get it with performance counters only.
    case counters
    /// It is for guests that have guests of their own.
    case nested
    /// A guest that has it cannot move.
    case unmigratable
    /// It stays with the host: no hypervisor gives it to a guest.
    case hostOnly
    /// It presents topology or the hypervisor, which is the platform's own choice.
    case presentation
    /// The CPU or the platform derives it from another feature.
    case derived
  }

  /// The feature.
  public let bit: FeatureBit
  /// Why it is not stated.
  public let reason: Reason
}
