/// The catalogue's rule column, turned round: the bits of each rule, and every set that follows from them,
/// resolved once.
package enum RuleTable {
  /// A bit of rule ``PoolingRule/covered(by:)``.
  package struct Covered {
    package let bit: FeatureBit
    package let other: FeatureBit
  }

  /// A bit of rule ``PoolingRule/alternative(to:condition:whenShown:)``.
  package struct Alternative {
    package let bit: FeatureBit
    package let other: FeatureBit
    package let condition: FeatureBit
    package let whenShown: Bool
  }

  /// A live bit that a baseline shows when it shows `condition`, or always without one.
  package struct Live {
    package let bit: FeatureBit
    package let condition: FeatureBit?
  }

  /// Bits that a baseline shows when any host shows them: rules accumulate and fixed.
  package static let anyHost = bits { $0 == .accumulate || $0 == .fixed }
  package static let fixed = bits { $0 == .fixed }
  /// Bits that no host's silence takes away: accumulate, covered and alternative.
  package static let accumulating = bits {
    switch $0 {
    case .accumulate, .covered, .alternative: true
    default: false
    }
  }
  /// Live bits: a state, never compared.
  ///
  /// One that another feature implies is known, and so it is compared.
  package static let liveStates = bits { rule in
    switch rule {
    case .live(.intersectedOrWith): false
    case .live: true
    default: false
    }
  }
  /// Live bits that the baseline sets itself.
  package static let forcedLive = bits { rule in
    switch rule {
    case .live(.always), .live(.with): true
    default: false
    }
  }
  /// Bits that no platform may give to a guest that migrates.
  package static let unmigratable = bits { $0 == .unmigratable }
  package static let presentation = bits { $0 == .presentation }
  /// Bits that never refuse a move: presentation and hints.
  package static let neverRefusing = bits { $0 == .presentation || $0 == .hint }
  /// Those of them that refuse a container, because CRIU restores none where they are missing.
  ///
  /// Source: CRIU 4.2, `criu/arch/x86/cpu.c`, x86_ins_capability_mask.
  package static let refusingContainers: FeatureSet = [.erms]

  /// Bits that hardware or hypervisor set by what else there is.
  package static let derived = bits { if case .live(.with) = $0 { true } else { false } }

  /// Bits that are never compared: live ones and those that only present topology or the hypervisor.
  ///
  /// A live bit that another feature implies is known, and so it is compared.
  package static let neverCompared = liveStates.union(presentation)
  /// Bits that no platform compares: these, and behaviour that nothing hides.
  package static let exempt = neverCompared.union(fixed)
  /// Bits that a cap does not take out: what a hypervisor derives or presents on its own, and behaviour that
  /// nothing hides.
  package static let keptByCaps = forcedLive.union(presentation).union(fixed)
  /// Bits beyond a level that a cut to it does not take out: these, and what asks guests for care.
  package static let keptByLevels = neverCompared.union(anyHost).union(accumulating)
  /// Bits of a target that a CPU need not show by itself.
  package static let notOwed = liveStates.union(forcedLive).union(anyHost).union(accumulating)

  /// Bits that no form states, on CPUs of `vendor`: presentation, and what follows from other bits.
  package static func leftToPlatform(_ vendor: CPUVendor) -> FeatureSet {
    presentation.union(following(vendor))
  }

  /// Bits that follow from others on CPUs of `vendor`: derived ones, AMD's copies of 1.EDX, and what announces
  /// a component of XSAVE.
  package static func following(_ vendor: CPUVendor) -> FeatureSet {
    vendor.isAMDLike ? followingOnAMD : followingElsewhere
  }

  private static let followingElsewhere = Catalogue.words.map(\.name).reduce(into: derived) {
    set, name in
    guard case .cpuid(let query, let register) = name, query.leaf == 0xd else { return }
    if query.subleaf == 0 || query.subleaf == 1 && register == .ecx { set[name] = .all }
  }

  private static let followingOnAMD: FeatureSet = {
    var set = followingElsewhere
    set[WordID(0x8000_0001, 0, .edx)].formUnion(Catalogue.copiedEDX)
    return set
  }()

  package static let covered: [Covered] = rows { bit, rule in
    guard case .covered(let other) = rule else { return nil }
    return Covered(bit: bit, other: other)
  }

  package static let alternatives: [Alternative] = rows { bit, rule in
    guard case .alternative(let other, let condition, let whenShown) = rule else { return nil }
    return Alternative(bit: bit, other: other, condition: condition, whenShown: whenShown)
  }

  package static let live: [Live] = rows { bit, rule in
    guard case .live(let shown) = rule else { return nil }
    switch shown {
    case .always: return Live(bit: bit, condition: nil)
    case .with(let condition), .intersectedOrWith(let condition):
      return Live(bit: bit, condition: condition)
    case .intersected: return nil
    }
  }

  private static func bits(where holds: (PoolingRule) -> Bool) -> FeatureSet {
    var set = FeatureSet()
    for bit in rows({ bit, rule in holds(rule) ? bit : nil }) { set.insert(bit) }
    return set
  }

  private static func rows<Row>(_ row: (FeatureBit, PoolingRule) -> Row?) -> [Row] {
    Catalogue.words.enumerated().flatMap { index, word in
      word.features.compactMap { row(FeatureBit(word: index, position: $0.bit), $0.rule) }
    }
  }
}
