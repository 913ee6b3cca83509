internal import CPUIDKit
internal import PoolKit

/// What the catalogue's columns say of moves from one host to another on one platform, worked out without the check's own code.
struct MatrixRules {
  /// The hosts.
  let pair: MatrixPair
  /// Who answers the guest's CPUID.
  let platform: Platform
  /// What guests are given where the host shows it.
  let given: FeatureSet
  /// What of this is asked for where a text does not tell it.
  let openable: FeatureSet
  /// What of a platform's own text guests are given.
  let stated: FeatureSet
  /// What is compared where the destination's CPU is told.
  let comparedOnCPU: FeatureSet
  /// What is compared where the destination's text says what guests are given.
  let compared: FeatureSet
  /// The bits that stand for others.
  let translated: [(bit: FeatureBit, from: FeatureSet)]

  /// The rules for guests that go the way of `pair`.
  ///
  /// - Parameters:
  ///   - pair: the hosts.
  ///   - platform: who answers the guest's CPUID.
  ///   - isStated: whether one of the texts says the vendor; else what either may give counts.
  init(_ pair: MatrixPair, _ platform: Platform, isStated: Bool) {
    (self.pair, self.platform) = (pair, platform)
    let policy = PlatformPolicy.of(isStated ? pair.from.vendor : .unstated)
    translated = platform == .kvm ? policy.kvm.translated : []
    let own = isStated ? Catalogue.nested.union(.foreign(to: pair.from.vendor)) : Catalogue.nested
    let givable = policy.givable(on: platform)
    var given = platform == .kvm ? policy.kvm.asHost : policy.xen.defaults
    if platform == .kvm, ProcessorFact.virtualisesPEBS(pair.from.vendor, pair.from.signature) {
      given.formUnion(policy.kvm.withPEBS)
    }
    self.given = given.subtracting(own)
    stated = givable.subtracting(own)
    // Of no vendor's CPU anything counts as made in software that either vendor's platform makes.
    let made = platform == .kvm ? policy.kvm.emulatedSomewhere : FeatureSet()
    compared = givable.subtracting(RuleTable.exempt).subtracting(policy.emulated(on: platform))
      .subtracting(made)
    // What Xen takes everywhere, nobody asks for.
    openable = self.given.subtracting(platform == .xen ? policy.xen.everywhere : FeatureSet())
    comparedOnCPU = compared.subtracting(MatrixRules.takenAnyway(policy, pair.to, platform))
  }

  /// What the hosts' microcode or kernels decide, of which no text tells.
  var undecided: FeatureSet {
    guard platform == .kvm else { return FeatureSet() }
    return [pair.from, pair.to].reduce(into: FeatureSet()) { bits, host in
      let policy = PlatformPolicy.of(host.vendor).kvm
      bits.formUnion(
        FeatureSet(
          policy.synthesized.filter { $0.behaviour.mayHold(on: host.vendor, host.signature) }
            .map(\.bit) + policy.formerlyTranslated.map(\.bit)))
      if ProcessorFact.mayHideXSAVES(host.vendor, host.signature) { bits.insert(.xsaves) }
    }
  }

  /// What a guest may have although the CPU of `host` does not show it.
  private static func takenAnyway(
    _ policy: PlatformPolicy, _ host: MatrixHost, _ platform: Platform
  ) -> FeatureSet {
    func made(_ rows: [(bit: FeatureBit, behaviour: KnownBehaviour)]) -> [FeatureBit] {
      rows.filter {
        $0.behaviour.holds(for: $0.bit, on: host.vendor, host.signature, showing: host.words)
      }
      .map(\.bit)
    }
    switch platform {
    case .kvm:
      let translated = policy.kvm.translated.filter { host.words.isSuperset(of: $0.from) }
      return FeatureSet(translated.map(\.bit) + made(policy.kvm.synthesized))
    case .xen:
      let paired = policy.xen.paired.filter { host.words.contains($0.with) }
      return policy.xen.everywhere
        .union(FeatureSet(paired.map(\.bit) + made(policy.xen.synthesized)))
    case .native: return FeatureSet()
    }
  }

  /// `words` with the bits that stand for some of them.
  func translated(_ words: FeatureSet) -> FeatureSet {
    translated.filter { words.isSuperset(of: $0.from) }.reduce(into: words) { $0.insert($1.bit) }
  }

  /// What a guest could have been given at the one end that nothing gives it at the other, whatever the texts tell of it; `nil`
  /// for a destination that need not tell all.
  func lost(from first: MatrixTruth, to second: MatrixTruth) -> FeatureSet? {
    guard let accepted = second.accepted(on: pair.to) else { return nil }
    let here = first.given(on: pair.from, by: platform)
    return (first == .hardware ? translated(here) : here).intersection(compared)
      .subtracting(second.isOfCPU ? translated(accepted) : accepted)
      .subtracting(second.isOfCPU ? FeatureSet.all.subtracting(comparedOnCPU) : FeatureSet())
  }
}
