/// One guest's view against one class of destinations.
struct ClassComparison {
  let source: Baseline
  let destination: HostClass
  let guest: GuestKind
  private let explainer: Explainer

  init(source: Baseline, destination: HostClass, guest: GuestKind) {
    self.source = source
    self.destination = destination
    self.guest = guest
    explainer = Explainer(destination, comparedWith: source.pool.classes)
  }

  var view: HostView { destination.view }

  /// Words of the source that were not read.
  ///
  /// Instructions that the guest may have found there could be missing: that refuses. A feature MSR
  /// tells of mitigations only, and a word of which no guest sees a bit is the host's: that is told.
  /// Equal hosts need no answer.
  var unknown: [CheckReason] {
    guard source.pool.classes.map(\.view) != [view] else { return [] }
    let unread = Set(source.pool.classes.flatMap(\.view.unread))
    return Catalogue.words.enumerated().filter { unread.contains($1.name) }.map { index, word in
      let isSeen = word.features.contains {
        !isHostOnly(FeatureBit(word: index, position: $0.bit))
      }
      return reason(.unknownSource(word.name), word.gate == nil && isSeen ? .unsafe : .safe)
    }
  }

  /// Features that the guest saw and the destination does not show.
  var missing: [CheckReason] {
    source.words.subtracting(view.words).subtracting(RuleTable.liveStates).bits.map { bit in
      if RuleTable.fixed.contains(bit) { return reason(.fixed(bit), .safe) }
      if RuleTable.neverRefusing.contains(bit) || RuleTable.accumulating.contains(bit) {
        return reason(.harmless(bit), .safe)
      }
      if isHostOnly(bit) { return reason(.hostOnly(bit), .safe) }
      if isMadeUp(bit) { return reason(.madeUp(bit), .safe) }
      return reason(.missing(bit, explainer.explanation(of: bit)), .unsafe)
    }
  }

  /// Features that the destination shows beyond what the guest saw.
  var extra: [CheckReason] {
    let plan = OverridePlan(for: view, words: source.words, limits: source.limits)
    let more = view.wordsOfAnyCPU.subtracting(source.words).subtracting(RuleTable.liveStates)
    return more.bits.map { bit in
      if RuleTable.fixed.contains(bit) { return reason(.fixed(bit), .safe) }
      if RuleTable.accumulating.contains(bit) { return reason(.caution(bit), .safe) }
      if isHostOnly(bit) { return reason(.hostOnly(bit), .safe) }
      let means = hidingMeans(of: bit, plan)
      guard means.isNothing else { return reason(.extra(bit, means), .masked) }
      let isHarmless = RuleTable.neverRefusing.contains(bit)
      return reason(.extra(bit, means), isHarmless ? .safe : .unsafe)
    }
  }

  /// Numbers that differ; only a lower one refuses, and only where guests see it.
  var limits: [CheckReason] { numbers + xsaveSize + clock + mxcsr }

  private var numbers: [CheckReason] {
    zip(LimitDefinition.all, zip(source.limits.numbers, view.limits.numbers)).compactMap {
      limit, numbers in
      let (expected, found) = numbers
      guard found != expected else { return nil }
      if found == 0 && !view.limits.areRead || expected == 0 && !source.limits.areRead {
        return limit.isSeenByGuests ? reason(.unknownLimit(limit.name), .safe) : nil
      }
      guard limit.isSeenByGuests else {
        return reason(.hostLimit(limit.name, found, expected: expected), .safe)
      }
      if found < expected {
        return reason(.lowerLimit(limit.name, found, expected: expected), .unsafe)
      }
      if case .equal = limit.rule, expected != 0 {
        return reason(.higherLimit(limit.name, found, expected: expected), .unsafe)
      }
      let kind = CheckReason.Kind.higherLimit(limit.name, found, expected: expected)
      return reason(kind, guest == .hvm ? .masked : .safe)
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
        source.words.shows(state.announcedBy) && view.words.shows(state.announcedBy)
        && state.neededBy.contains { source.words.shows($0) }
      let expected = source.limits.components[state.number]
      if case .known = expected, view.limits.components[state.number] == expected { return nil }
      let kind = CheckReason.Kind.layout(
        component: state.number, view.limits.components[state.number] ?? .unread,
        expected: expected ?? .unread)
      return isInUse ? reason(kind, .unsafe) : nil
    }
  }

  func reason(_ kind: CheckReason.Kind, _ verdict: Verdict) -> CheckReason {
    CheckReason(kind, verdict, hosts: destination.hosts)
  }

  /// Whether no hypervisor gives the bit to a guest that may move.
  private func isHostOnly(_ bit: FeatureBit) -> Bool {
    guest == .hvm && (!bit.isGivenToGuests || RuleTable.unmigratable.contains(bit))
  }

  /// Whether the guest has the bit from its hypervisor, which makes it up on every host.
  ///
  /// Only the hardware view does not know that; what KVM or a platform says it can give, counts.
  private func isMadeUp(_ bit: FeatureBit) -> Bool {
    guest == .hvm && source.pool.recordView == .guest && view.recordView == .hardware
      && GuestFeatures.emulated.contains(bit)
  }

  private func hidingMeans(of bit: FeatureBit, _ plan: OverridePlan) -> HidingMeans {
    if guest == .hvm { return .intercept }
    let word = Catalogue.words[bit.word].name
    let value = plan.values.first { $0.register.words.contains(word) }
    if let value, !destination.facts.absentMSRs.contains(value.register.address) {
      return .register(value.register, value.confidence)
    }
    if let means = FaultingMeans.of(view, destination.faulting) { return .faulting(means) }
    return value.map { .absentRegister($0.register) } ?? .nothing
  }
}

extension FeatureBit {
  /// Whether QEMU or Xen has a name for the bit, so that a hypervisor can give it to a guest.
  var isGivenToGuests: Bool { definition.map { $0.qemu != nil || $0.xen != nil } ?? false }
}
