/// What tables know of the features of one kind of CPU.
struct FamilyKnowledge {
  /// Whether CPUs of the kind have a feature.
  enum Evidence: Hashable {
    /// They do.
    case has
    /// They do not, for the reason given.
    case lacks(String)
    /// No table says.
    case silent
  }

  /// The row of the processor table.
  let processor: ProcessorModel?
  private let level: Level?
  /// What some level on the way to this one had.
  private let inherited: FeatureSet
  /// What any level of the vendor has: of anything else levels say nothing.
  private let mentioned: FeatureSet
  /// What dumps of CPUs of the kind show.
  private let shown: ShownWords?
  private let view: HostView

  /// What is known of the CPUs of `view`.
  init(_ view: HostView) {
    self.view = view
    processor = ProcessorModel.of(view.vendor, view.signature)
    level = processor?.level
    shown = (processor?.kind).flatMap(ShownWords.of)
    var inherited = FeatureSet()
    var name = level?.name
    while let next = name.flatMap(Level.named) {
      inherited.formUnion(next.features)
      name = next.definition.parent
    }
    self.inherited = inherited
    mentioned = FamilyKnowledge.mentioned(for: view.vendor)
  }

  /// Whether CPUs of the kind have `bit`.
  ///
  /// Levels are cut down to what all CPUs of a kind offer to guests: what they leave out is missing
  /// only when some other level of the vendor has it and none that came before did, or when it is
  /// known that later CPUs dropped it.
  func evidence(of bit: FeatureBit) -> Evidence {
    if let ground = beyondLeaves(bit) { return .lacks(ground) }
    let name = bit.name ?? "unnamed"
    if let row = SwitchableFeature.named(name), let processor, row.isKnown(on: processor) {
      return .has
    }
    if let level, level.features.contains(bit) { return .has }
    let shown = shown?.words[Catalogue.words[bit.word].name]
    if let shown {
      if shown.every.contains(.bit(bit.position)) { return .has }
      if shown.any.contains(.bit(bit.position)) {
        return SwitchableFeature.named(name) == nil ? .silent : .has
      }
    }
    let users = users(of: bit)
    if !users.isEmpty { return evidence(ofStateOf: users) }
    if let shown, bit.name != nil { return .lacks(ground(of: bit, dumps: shown.dumps)) }
    guard let level else { return onlyElsewhere(name) }
    guard mentioned.contains(bit), Level.words.contains(Catalogue.words[bit.word].name) else {
      return onlyElsewhere(name)
    }
    if !inherited.contains(bit) {
      return .lacks("\(level.name), the level of its CPUs, does not have it")
    }
    return FamilyKnowledge.dropped.contains(name)
      ? .lacks("its CPUs came after those that had it") : .silent
  }

  /// What to say of a feature of which no table speaks.
  var silence: String {
    processor == nil
      ? "the table of processors does not know \(view.signatureText)"
      : "no table says whether CPUs of this kind have it"
  }

  /// The features whose state `bit` announces in XCR0 or IA32_XSS.
  private func users(of bit: FeatureBit) -> [FeatureBit] {
    XSAVEState.all.filter { $0.announcedBy == bit.name }.flatMap(\.neededBy)
      .compactMap(Catalogue.bit)
  }

  /// State is announced where something needs it; most Zen 2 announce that of protection keys, which
  /// they do not have.
  private func evidence(ofStateOf users: [FeatureBit]) -> Evidence {
    let found = users.map(evidence)
    if found.contains(.has) { return .has }
    guard processor?.microarchitecture != .zen2, let user = users.first,
      case .lacks(let ground)? = found.first, !found.contains(.silent)
    else { return .silent }
    return .lacks("it announces the state of \(user.name ?? "unnamed"), and \(ground)")
  }

  /// Why no CPU of the kind is thought to have `bit`, which none of `dumps` dumps shows.
  private func ground(of bit: FeatureBit, dumps: Int) -> String {
    if inherited.contains(bit), bit.name.map(FamilyKnowledge.dropped.contains) ?? false {
      return "its CPUs came after those that had it"
    }
    if let level, mentioned.contains(bit), !inherited.contains(bit) {
      return "\(level.name), the level of its CPUs, does not have it"
    }
    let kind = processor?.microarchitecture.rawValue ?? "the same kind"
    return dumps == 1
      ? "the one dump of a \(kind) like it does not show it"
      : "none of \(dumps) dumps of a \(kind) like it shows it"
  }

  private func onlyElsewhere(_ name: String) -> Evidence {
    guard let row = SwitchableFeature.named(name), !row.kinds.isEmpty, let processor else {
      return .silent
    }
    return .lacks("\(processor.microarchitecture) is not among the CPUs known to have it")
  }

  /// A leaf above the highest of its range is not there, unless the range itself was cut short.
  private func beyondLeaves(_ bit: FeatureBit) -> String? {
    guard case .cpuid(let query, _) = Catalogue.words[bit.word].name,
      !view.limits.reaches(query), !isCutShort
    else { return nil }
    let name = query.leaf.rangeStart == 0 ? "maxBasicLeaf" : "maxExtendedLeaf"
    let highest = UInt64(clamping: view.limits[name])
    if query.leaf == 7, Int(query.leaf.rawValue) <= view.limits[name] {
      return "the highest subleaf of its leaf 7 is \(view.limits["maxLeaf7Subleaf"])"
    }
    return "its leaf is above the CPU's highest, 0x\(Hexadecimal.padded(highest, digits: 8))"
  }

  /// Whether firmware limits leaves to 3 (IA32_MISC_ENABLE bit 22), as for old systems.
  private var isCutShort: Bool {
    view.vendor == .intel && view.limits["maxBasicLeaf"] <= 3 && level != nil
  }
}
