internal import CPUIDKit

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
