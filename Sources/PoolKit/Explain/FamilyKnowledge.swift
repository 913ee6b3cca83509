internal import CPUIDKit

/// What tables know of the features of one kind of CPU.
struct FamilyKnowledge {
  /// What tables say of a feature.
  enum Answer: Hashable {
    /// CPUs of the kind have it.
    case has
    /// They do not have it, for the reason given.
    case lacks(Evidence)
    /// No table says.
    case silent
  }

  /// The row of the processor table.
  let processor: ProcessorModel?
  private let level: Level?
  /// What levels say that other CPUs of the same microarchitecture have beside it, as servers do.
  private let elsewhere: FeatureSet
  private let view: HostProfile

  /// What is known of the CPUs of `view`.
  init(_ view: HostProfile) {
    self.view = view
    let processor = ProcessorModel.of(view.vendor, view.signature)
    self.processor = processor
    level = processor?.level
    elsewhere = processor.map(FamilyKnowledge.beside) ?? FeatureSet()
  }

  /// Whether CPUs of the kind have `bit`.
  ///
  /// That they do follows from their level or from what is known to be switched on them; that they do not, from
  /// what their generation came before or after.
  func answer(on bit: FeatureBit) -> Answer {
    if let lack = beyondLeaves(bit) { return .lacks(.lack(lack)) }
    if let attack = SiliconFlaw.attack(
      against: bit, on: view.vendor, view.signature, isHybrid: view.isHybrid)
    {
      return .lacks(.lack(.flaw(attack: attack)))
    }
    if LateStepping.lacks(bit, view.vendor, view.signature) {
      return .lacks(.lack(.earlyStepping))
    }
    let row = SwitchableFeature.of(bit)
    if let row, let processor, row.isKnown(on: processor) { return .has }
    if let level, level.features.contains(bit) { return .has }
    let users = XSAVEState.users(of: bit)
    if !users.isEmpty { return answer(onStateOf: users) }
    let absence = (processor?.microarchitecture).flatMap { FeatureAbsence(of: bit, on: $0) }
    if let absence { return .lacks(.lack(.generation(absence))) }
    if let row, !row.isOnlyThere, processor?.microarchitecture.canHave(bit) ?? false { return .has }
    if let level, elsewhere.contains(bit) {
      return .lacks(.lack(.notInLevel(level)))
    }
    return .silent
  }

  /// What to say of a feature of which no table speaks.
  var silence: Evidence {
    processor == nil ? .unknownProcessor(view.signatureText) : .silence
  }

  /// State is announced where something needs it; most Zen 2 announce that of protection keys, which
  /// they do not have.
  private func answer(onStateOf users: [FeatureBit]) -> Answer {
    let found = users.map(answer)
    if found.contains(.has) { return .has }
    guard processor?.microarchitecture != .zen2, let user = users.first,
      case .lacks(let evidence)? = found.first, !found.contains(.silent)
    else { return .silent }
    return .lacks(.missing(.announcesStateOfNone, user, evidence))
  }

  /// A leaf above the highest of its range is not there, unless the range itself was cut short.
  private func beyondLeaves(_ bit: FeatureBit) -> Evidence.Lack? {
    let word = Catalogue.words[bit.word].name
    // A text's numbers are 0 where it does not say them, and so is the highest leaf of a range that was not read.
    guard view.perspective != .guest, case .cpuid(let query, _) = word,
      !view.limits.reaches(query), !view.unread.contains(word), !isCutShort
    else { return nil }
    let limit = Limit.highestLeaf(of: query.leaf)
    let highest = UInt64(clamping: view.limits[limit])
    if query.leaf == 7, Int(query.leaf.rawValue) <= view.limits[limit] {
      return .beyondSubleaf(highest: view.limits[.maxLeaf7Subleaf])
    }
    return .beyondLeaf(highest: highest)
  }

  /// Whether firmware limits leaves to 3 (IA32_MISC_ENABLE bit 22), as for old systems.
  private var isCutShort: Bool {
    view.vendor == .intel && view.limits[.maxBasicLeaf] <= 3 && level != nil
  }
}

extension FamilyKnowledge {
  /// Whether it is known that CPUs of the kind do not have `bit`.
  func lacks(_ bit: FeatureBit) -> Bool {
    if case .lacks = answer(on: bit) { true } else { false }
  }
}

extension FamilyKnowledge {
  /// What other levels of the microarchitecture have and that of `processor` does not.
  static func beside(_ processor: ProcessorModel) -> FeatureSet {
    guard let level = processor.level else { return FeatureSet() }
    let all = levels[processor.microarchitecture] ?? []
    return all.reduce(into: FeatureSet()) { $0.formUnion($1.features) }
      .subtracting(level.features)
  }

  /// The levels that are named after CPUs of each microarchitecture.
  private static let levels: [Microarchitecture: [Level]] = {
    var levels: [Microarchitecture: [Level]] = [:]
    for kind in CPUKind.all {
      levels[kind.microarchitecture, default: []] += Level.all.filter { level in
        level.vendors.contains(where: kind.vendors.contains)
          && level.definition.cpus.contains { $0.overlaps(kind.range) }
      }
    }
    return levels
  }()
}
