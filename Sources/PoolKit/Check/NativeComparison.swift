internal import CPUIDKit

/// What native code saw against what one class of destinations shows: nothing intercepts its CPUID.
struct NativeComparison {
  let source: Baseline
  let destination: HostClass
  let guest: GuestKind
  private let explainer: Explainer
  /// What the guest saw.
  private let seen: FeatureSet
  private let silence: SourceSilence

  init(source: Baseline, destination: HostClass, guest: GuestKind) {
    self.source = source
    self.destination = destination
    self.guest = guest
    let views = source.pool.classes.map(\.view)
    seen = source.words.union(views.reduce(into: []) { $0.formUnion($1.impliedStates) })
    silence = SourceSilence(of: views, to: destination.view)
    explainer = Explainer(destination, comparedWith: source.pool.classes)
  }

  var view: HostProfile { destination.view }

  /// What nobody can tell of the source: words that were not read, and bits of others that its texts have no name for.
  ///
  /// Instructions that the guest may have found there could be missing. A feature MSR is none of native code's:
  /// that is told. Equal hosts need no answer.
  var unknown: [CheckReason] {
    guard source.pool.classes.map(\.view) != [view] else { return [] }
    let unread = Set(source.pool.classes.flatMap(\.view.unread))
    let words = Catalogue.words.filter {
      unread.contains($0.name) && silence.open[$0.name] != []
    }
    let bits = silence.open.bits.filter { bit in
      let word = Catalogue.words[bit.word]
      return word.presentIf == nil && !unread.contains(word.name) && !isHarmless(bit)
    }
    return words.map { reason(.unknownSource($0.name), $0.presentIf == nil ? .unknown : .safe) }
      + bits.map { reason(.untold($0, by: .source), .unknown) }
      + (silence.assumed.isEmpty ? [] : [reason(.assumed(silence.assumed.bits), .safe)])
      + (silence.mutual.isEmpty ? [] : [reason(.notCompared(silence.mutual.bits), .safe)])
  }

  /// Features that the guest saw and the destination does not show.
  var missing: [CheckReason] {
    let shown = view.words.union(view.impliedStates).union(RuleTable.liveStates)
    let open = view.openBits
    return seen.subtracting(shown).bits.map { bit in
      if RuleTable.fixed.contains(bit) { return reason(.fixed(bit), .safe) }
      if isHarmless(bit) { return reason(.harmless(bit), .safe) }
      if open.contains(bit) {
        return reason(.untold(bit, by: .destination), .unknown)
      }
      return reason(.missing(bit, explainer.explanation(of: bit)), .unsafe)
    }
  }

  /// Features that the destination shows beyond what the guest saw or may have seen.
  var extra: [CheckReason] {
    let plan = OverridePlan(for: view, words: source.words, limits: source.limits)
    let shown = view.wordsOfAnyCPU.union(view.impliedStates)
    let told = shown.subtracting(silence.open).subtracting(silence.assumed)
      .subtracting(silence.nameless)
    return told.subtracting(seen.union(RuleTable.liveStates)).bits.map { bit in
      if RuleTable.fixed.contains(bit) { return reason(.fixed(bit), .safe) }
      if RuleTable.accumulating.contains(bit) { return reason(.caution(bit), .safe) }
      let means = hidingMeans(of: bit, plan)
      guard means.isNothing else { return reason(.extra(bit, means), .masked) }
      let isHarmless = RuleTable.neverRefusing.contains(bit)
      return reason(.extra(bit, means), isHarmless ? .safe : .unsafe)
    }
  }

  /// What the source's texts name beside CPUID, such as the size of the XSAVE area, and the destination's do not.
  var capabilities: [CheckReason] {
    guard let there = view.capabilities else { return [] }
    let names = source.pool.classes.reduce(into: Set<String>()) {
      $0.formUnion($1.view.capabilities ?? [])
    }
    return names.subtracting(there).sorted().map { reason(.missingCapability($0), .unsafe) }
  }

  /// Numbers that differ; only a lower one refuses, and only where guests see it.
  var limits: [CheckReason] { numbers + xsaveSize + surroundings.reasons }

  private var surroundings: SurroundingsComparison {
    SurroundingsComparison(
      from: source.facts, to: destination, guest: guest,
      seesInvariantClock: source.words.contains(.invtsc))
  }

  private var numbers: [CheckReason] {
    Limit.allCases.compactMap { limit -> CheckReason? in
      let (expected, found) = (source.limits[limit], view.limits[limit])
      guard found != expected else { return nil }
      if view.limits.isUnread(limit) || source.limits.isUnread(limit) {
        return limit.definition.isSeenByGuests ? reason(.unknownLimit(.limit(limit)), .safe) : nil
      }
      guard limit.definition.isSeenByGuests else {
        return reason(.hostLimit(.limit(limit), found, expected: expected), .safe)
      }
      if found < expected {
        return reason(.lowerLimit(.limit(limit), found, expected: expected), .unsafe)
      }
      if case .equal = limit.definition.rule, expected != 0 {
        return reason(.higherLimit(.limit(limit), found, expected: expected), .unsafe)
      }
      let kind = CheckReason.Kind.higherLimit(.limit(limit), found, expected: expected)
      return reason(kind, .safe)
    }
  }

  /// XSAVE components in the guest's use that lie elsewhere, or nobody knows where.
  ///
  /// A component whose features the guest never saw is not in use.
  var layouts: [CheckReason] {
    guard source.pool.classes.map(\.view) != [view], source.limits.areRead, view.limits.areRead
    else { return [] }
    return XSAVEState.all.compactMap { state in
      let isInUse =
        source.words.contains(state.announcedBy) && view.words.contains(state.announcedBy)
        && !state.neededBy.isDisjoint(with: source.words)
      let expected = source.limits.components[state.number]
      if case .known = expected, view.limits.components[state.number] == expected { return nil }
      let kind = CheckReason.Kind.layout(
        component: state.number, view.limits.components[state.number] ?? .unread,
        expected: expected ?? .unread)
      return isInUse ? reason(kind, .unsafe) : nil
    }
  }

  private func isHarmless(_ bit: FeatureBit) -> Bool {
    if guest == .container, RuleTable.refusingContainers.contains(bit) { return false }
    return RuleTable.neverRefusing.contains(bit) || RuleTable.accumulating.contains(bit)
  }

  func reason(_ kind: CheckReason.Kind, _ verdict: Verdict) -> CheckReason {
    CheckReason(kind, verdict, hosts: destination.hosts)
  }

  private func hidingMeans(of bit: FeatureBit, _ plan: OverridePlan) -> HidingMeans {
    let word = Catalogue.words[bit.word].name
    let value = plan.values.first { $0.register.words.contains(word) }
    if let value, !destination.facts.absentMSRs.contains(value.register.address) {
      return .register(value.register, value.confidence)
    }
    if let means = FaultingMeans.of(view, destination.faulting) { return .faulting(means) }
    return value.map { .absentRegister($0.register) } ?? .nothing
  }
}

extension NativeComparison {
  /// The size of the XSAVE area where a guest's programs see it themselves.
  ///
  /// More can be restored from less; checkpoints of containers count the bytes all the same.
  var xsaveSize: [CheckReason] {
    let (found, expected) = (view.limits.xsaveSize, source.limits.xsaveSize)
    guard source.limits.areRead, view.limits.areRead, found != expected,
      source.words.contains(.xsave), view.words.contains(.xsave)
    else { return [] }
    let kind: CheckReason.Kind =
      found > expected
      ? .higherLimit(.xsaveSize, found, expected: expected)
      : .hostLimit(.xsaveSize, found, expected: expected)
    return [reason(kind, .safe)]
  }
}
