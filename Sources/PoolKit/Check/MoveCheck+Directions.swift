internal import CPUIDKit

extension MoveCheck {
  /// The way of a hardware-assisted guest.
  static func direction(
    from source: MoveSource, to classes: [HostClass], _ question: Question
  ) -> Direction {
    let vendors = classes.lazy.map(\.view.vendor).filter { $0 != .unstated }
    let guest = GuestView(source, question, to: vendors.first ?? .unstated)
    let parts = classes.sorted { $0.view.precedes($1.view) }.map {
      GuestComparison(guest, from: source, to: $0, question)
    }
    return Direction(
      parts.flatMap(\.reasons), from: guest.source, to: parts.map(\.offer.source).max())
  }

  /// The way of code that executes CPUID natively.
  static func nativeDirection(
    from source: MoveSource, to classes: [HostClass], _ question: Question
  ) throws(PoolError) -> Direction {
    var cuts = Restrictions.none
    if case .baseline(_, let taken) = source { cuts = taken }
    let baseline = Baseline(of: try Pool(source.classes), cuts: cuts)
    let parts = classes.sorted { $0.view.precedes($1.view) }
    let found = parts.flatMap { hostClass -> [CheckReason] in
      if baseline.pool.vendor.excludes(hostClass.view.vendor) {
        let kind = CheckReason.Kind.vendor(hostClass.view.vendor, expected: baseline.pool.vendor)
        return [CheckReason(kind, .unsafe, hosts: hostClass.hosts)]
      }
      let comparison = NativeComparison(
        source: baseline, destination: hostClass, guest: question.guest)
      return comparison.unknown + comparison.missing + comparison.capabilities
        + comparison.limits + comparison.layouts + comparison.extra
    }
    return Direction(found, from: .table, to: .table)
  }

  /// What a guest that restarts must find to boot.
  static func boot(_ hostClass: HostClass, _ question: Question) -> [CheckReason] {
    guard let level = question.level else { return [] }
    let given = Offer(of: hostClass.view, on: question.platform, for: question.guest).accepted
    let missing = level.features.subtracting(given).subtracting(RuleTable.liveStates)
      .subtracting(RuleTable.neverRefusing)
    let givable = PlatformPolicy.of(hostClass.view.vendor).givable(on: question.platform)
    return missing.intersection(givable).bits.map {
      CheckReason(.required($0, level: level.name), .unsafe, hosts: hostClass.hosts)
    }
  }

  /// The mitigations in which what the destinations give differs from what the guest was given.
  static func security(
    _ source: MoveSource, _ classes: [HostClass], _ question: Question
  ) -> [SecurityChange] {
    let guest = GuestView(source, question)
    if classes.contains(where: { guest.vendor.excludes($0.view.vendor) }) { return [] }
    return SecurityChange.all(
      from: guest.features,
      to: classes.map {
        (
          hosts: $0.hosts, offer: Offer(of: $0.view, on: question.platform, for: question.guest)
        )
      })
  }
}
