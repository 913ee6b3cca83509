/// Whether a guest that runs at a baseline may move to a pool.
public struct MoveCheck: Hashable, Sendable {
  /// How the guest is moved.
  public let migration: Migration
  /// How the guest executes CPUID.
  public let guest: GuestKind
  /// Whose view of the hosts was compared.
  public let recordView: RecordView
  /// The way from source to destination.
  public let there: Way
  /// The way back: what a guest that began on the destination would find at the source.
  public let back: Way
  /// Mitigations that the guest loses or gains.
  public let security: [SecurityChange]

  /// One direction of a move.
  public struct Way: Hashable, Sendable {
    /// The answer.
    public let verdict: Verdict
    /// Everything that was found, by class, refusals first.
    public let reasons: [CheckReason]

    init(_ found: [CheckReason]) {
      verdict = found.map(\.verdict).max() ?? .safe
      reasons = found.filter { $0.verdict == .unsafe } + found.filter { $0.verdict != .unsafe }
    }
  }

  /// The answer: that of the way there.
  public var verdict: Verdict { there.verdict }
  /// Everything that was found on the way there, by destination class, refusals first.
  public var reasons: [CheckReason] { there.reasons }

  /// Compares what a guest saw at `source` with every class of `destination`.
  ///
  /// - Parameters:
  ///   - source: what the guest saw: the baseline of its pool, or of its host alone.
  ///   - destination: the hosts that it may come to; it must be safe on every one.
  ///   - cuts: what was taken out of what guests of the destination see; for the way back.
  ///   - migration: how it is moved.
  ///   - guest: how it executes CPUID.
  ///   - level: the level that it needs to boot; asked for by static migration only.
  public init(
    from source: Baseline, to destination: Pool, cutBy cuts: BaselineCuts = .none,
    migration: Migration, guest: GuestKind, requiring level: Level? = nil
  ) {
    self.migration = migration
    self.guest = guest
    recordView = source.pool.recordView
    func way(from source: Baseline, to pool: Pool) -> Way {
      Way(
        pool.classes.flatMap { part in
          migration == .static
            ? MoveCheck.boot(part, level) : MoveCheck.reasons(source, part, guest)
        })
    }
    there = way(from: source, to: destination)
    back = way(from: Baseline(of: destination, cuts: cuts), to: source.pool)
    security =
      !source.pool.vendor.excludes(destination.vendor)
      ? SecurityChange.all(from: source.words, to: destination) : []
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
    if source.pool.vendor.excludes(part.view.vendor) {
      let kind = CheckReason.Kind.vendor(part.view.vendor, expected: source.pool.vendor)
      return [CheckReason(kind, .unsafe, hosts: part.hosts)]
    }
    let comparison = ClassComparison(source: source, destination: part, guest: guest)
    return comparison.unknown + comparison.missing + comparison.limits + comparison.layouts
      + comparison.extra
  }
}
