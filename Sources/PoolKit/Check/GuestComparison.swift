internal import CPUIDKit

/// What a hardware-assisted guest was given against what its platform offers on one class of hosts.
struct GuestComparison {
  let guest: GuestView
  let source: MoveSource
  let destination: HostClass
  let platform: Platform
  let offer: Offer
  private let explainer: Explainer

  init(
    _ guest: GuestView, from source: MoveSource, to destination: HostClass,
    _ question: MoveCheck.Question
  ) {
    self.guest = guest
    self.source = source
    self.destination = destination
    platform = question.platform
    offer = Offer(
      of: destination.view, on: platform, for: question.guest, beside: guest.vendor)
    explainer = Explainer(destination, comparedWith: source.classes)
  }

  /// Everything that was found.
  var reasons: [CheckReason] {
    if guest.vendor.excludes(destination.view.vendor) {
      return [
        reason(.vendor(destination.view.vendor, expected: guest.vendor), .unsafe)
      ]
    }
    return unknown + missing + capabilities + numbers + layouts + extra
  }

  /// What the destination takes.
  private var accepted: FeatureSet {
    guest.isOfOtherHypervisor ? offer.accepted.union(destination.view.words) : offer.accepted
  }

  /// Features that the guest was given and the destination does not take.
  private var missing: [CheckReason] {
    guest.features.subtracting(accepted).subtracting(RuleTable.exempt).bits.compactMap {
      bit in
      let isOpen = offer.unknown.contains(bit)
      // What does no harm where it is missing does none where nobody knows.
      if RuleTable.neverRefusing.contains(bit), !guest.isRequired {
        return isOpen ? nil : reason(.harmless(bit), .safe)
      }
      if isOpen { return reason(.untold(bit, by: .destination), .unknown) }
      guard PlatformPolicy.of(destination.view.vendor).givable(on: platform).contains(bit) else {
        return nil
      }
      return reason(.missing(bit, explainer.explanation(of: bit, in: offer)), .unsafe)
    }
  }

  /// Features of which the source does not tell whether the guest was given them.
  ///
  /// Where the destination is known not to take one, nobody can tell whether the guest would miss it. Of what
  /// neither side's text has a word for, the answer says that it goes as far as the texts tell.
  private var unknown: [CheckReason] {
    var untold = guest.unknown.subtracting(accepted).subtracting(RuleTable.exempt)
      .subtracting(RuleTable.neverRefusing)
    // A guest whose vendor nobody says is one of the destination's, or there is nothing to compare.
    if guest.vendor == .unstated { untold.subtract(.foreign(to: destination.view.vendor)) }
    if untold.isEmpty { return [] }
    let families = source.classes.map { FamilyKnowledge($0.view) }
    // Of a definition nobody knows on which CPU it ran.
    let possible = untold.bits.filter { bit in
      families.isEmpty || families.contains { !$0.lacks(bit) }
    }
    let open = possible.filter(offer.unknown.contains)
    return possible.filter { !offer.unknown.contains($0) }.map {
      reason(.untold($0, by: .source), .unknown)
    } + (open.isEmpty ? [] : [reason(.notCompared(open), .safe)])
  }

  /// Features outside CPUID, where the destination's platform names such features too.
  private var capabilities: [CheckReason] {
    let asked = guest.capabilities.filter(\.value).keys.sorted()
    guard let there = destination.view.capabilities else {
      return asked.isEmpty ? [] : [reason(.capabilitiesNotCompared(asked), .safe)]
    }
    return asked.filter { !there.contains($0) }.map { reason(.missingCapability($0), .unsafe) }
  }

  /// Features that the destination would give beyond what the guest was given.
  ///
  /// A definition keeps them from the guest by itself.
  private var extra: [CheckReason] {
    if guest.isRequired { return [] }
    return offer.features.subtracting(guest.features).subtracting(guest.unknown)
      .subtracting(RuleTable.exempt).bits.map { bit in
        RuleTable.accumulating.contains(bit)
          ? reason(.caution(bit), .safe) : reason(.extra(bit, .intercept), .masked)
      }
  }

  func reason(_ kind: CheckReason.Kind, _ verdict: Verdict) -> CheckReason {
    CheckReason(kind, verdict, hosts: destination.hosts)
  }
}

extension GuestComparison {
  /// Numbers that a guest sees, clocks and MXCSR masks.
  var numbers: [CheckReason] { addressWidth + equalNumbers + surroundings }

  /// Clocks and MXCSR, of which a definition says nothing.
  private var surroundings: [CheckReason] {
    guest.isRequired
      ? []
      : SurroundingsComparison(
        from: source.facts, to: destination, guest: .hvm, seesInvariantClock: false
      ).reasons
  }

  /// A destination with narrower physical addresses cannot run the guest.
  private var addressWidth: [CheckReason] {
    let width = Limit.physicalAddressBits
    guard let expected = guest.physicalAddressBits else {
      // A definition without a width has what the host gave on which it started, 40 bits at most.
      return [reason(.unknownLimit(.limit(width)), .safe)]
    }
    let found = destination.view.limits[width]
    if found == 0 { return [reason(.unknownLimit(.limit(width)), .safe)] }
    return found < expected
      ? [reason(.lowerLimit(.limit(width), found, expected: expected), .unsafe)] : []
  }

  /// Numbers that software takes over as they are; a definition leaves them to its host.
  private var equalNumbers: [CheckReason] {
    // A named model has numbers of its own.
    if guest.isRequired { return [] }
    return Limit.allCases.flatMap { limit -> [CheckReason] in
      guard limit.definition.isSeenByGuests, destination.view.limits.areRead else { return [] }
      let found = destination.view.limits[limit]
      let expected = Set(
        source.classes.filter(\.view.limits.areRead).map { $0.view.limits[limit] })
      switch limit.definition.rule {
      case .equal(let features):
        guard !features.isDisjoint(with: guest.features),
          let other = expected.first(where: { $0 != found && $0 != 0 })
        else { return [] }
        let kind: CheckReason.Kind =
          found < other
          ? .lowerLimit(.limit(limit), found, expected: other)
          : .higherLimit(.limit(limit), found, expected: other)
        return [reason(kind, .unsafe)]
      case .minimum:
        guard let feature = limit.definition.seenWith, guest.features.contains(feature),
          let lowest = expected.min(), found < lowest
        else { return [] }
        return [reason(.lowerLimit(.limit(limit), found, expected: lowest), .unsafe)]
      }
    }
  }

  /// XSAVE components in the guest's use that lie elsewhere, or nobody knows where.
  var layouts: [CheckReason] {
    // Of a definition without its host nobody knows on which CPU it ran.
    XSAVEState.all.flatMap { state -> [CheckReason] in
      // Where the destination does not take the features at all, that says enough.
      let isInUse = !state.neededBy.intersection(guest.features).isDisjoint(with: offer.accepted)
      guard isInUse else { return [] }
      let here = state.layout(in: destination.view.limits, of: destination.view.vendor)
      var seen: [XSAVEState.Place] = []
      for hostClass in source.classes {
        let place = state.layout(in: hostClass.view.limits, of: hostClass.view.vendor)
        if !seen.contains(place) { seen.append(place) }
      }
      return seen.compactMap { there in
        if here.layout == there.layout, case .known = here.layout {
          return here.isInferred || there.isInferred
            ? reason(.inferredLayout(component: state.number), .safe) : nil
        }
        guard case .known = here.layout, case .known = there.layout else {
          return reason(
            .layout(component: state.number, here.layout, expected: there.layout), .unknown)
        }
        return reason(
          .layout(component: state.number, here.layout, expected: there.layout), .unsafe)
      }
    }
  }
}
