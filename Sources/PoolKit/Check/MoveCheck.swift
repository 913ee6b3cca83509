/// Whether a guest that runs at a baseline may move to a pool.
public struct MoveCheck: Hashable, Sendable {
  /// How the guest is moved.
  public let migration: Migration
  /// How the guest executes CPUID.
  public let guest: GuestKind
  /// Whose view of the hosts was compared.
  public let recordView: RecordView
  /// The answer.
  public let verdict: Verdict
  /// Everything that was found, by destination class, refusals first.
  public let reasons: [CheckReason]

  /// Compares what a guest saw at `source` with every class of `destination`.
  ///
  /// - Parameters:
  ///   - source: what the guest saw: the baseline of its pool, or of its host alone.
  ///   - destination: the hosts that it may come to; it must be safe on every one.
  ///   - migration: how it is moved.
  ///   - guest: how it executes CPUID.
  ///   - level: the level that it needs to boot; asked for by static migration only.
  public init(
    from source: Baseline, to destination: Pool, migration: Migration, guest: GuestKind,
    requiring level: Level? = nil
  ) {
    self.migration = migration
    self.guest = guest
    recordView = source.pool.recordView
    let found = destination.classes.flatMap { part -> [CheckReason] in
      if migration == .static { return MoveCheck.boot(part, level) }
      return MoveCheck.reasons(source, part, guest)
    }
    verdict = found.map(\.verdict).max() ?? .safe
    reasons = found.filter { $0.verdict == .unsafe } + found.filter { $0.verdict != .unsafe }
  }

  private static func boot(_ part: HostClass, _ level: Level?) -> [CheckReason] {
    guard let level else { return [] }
    let missing = level.features.subtracting(part.view.words).subtracting(RuleTable.liveStates)
    return missing.subtracting(RuleTable.neverRefusing).bits.map {
      CheckReason(.required($0, level: level.name), .unsafe, hosts: part.hosts)
    }
  }

  private static func reasons(
    _ source: Baseline, _ part: HostClass, _ guest: GuestKind
  ) -> [CheckReason] {
    if source.pool.vendor != part.view.vendor {
      let kind = CheckReason.Kind.vendor(part.view.vendor, expected: source.pool.vendor)
      return [CheckReason(kind, .unsafe, hosts: part.hosts)]
    }
    let comparison = ClassComparison(source: source, destination: part, guest: guest)
    return comparison.unknown + comparison.missing + comparison.limits + comparison.layouts
      + comparison.extra
  }
}
