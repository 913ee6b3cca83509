public import CPUIDKit

/// What a guest would lose and gain if it restarted with what every host of a pool can give.
public struct RestartAnswer: Hashable, Sendable {
  /// The guest's name.
  public let guest: String
  /// What it was given and guests of the pool are not: what some host lacks, or was taken out.
  public let lost: FeatureSet
  /// What guests of the pool are given and it was not.
  public let gained: FeatureSet
  /// Whether it may move to every host of the pool as it is.
  public let verdict: Verdict
  /// What refuses the move beside features that are missing: another vendor, a number, a layout.
  public let reasons: [CheckReason]

  /// Whether it must restart: it has what guests of the pool have not, or cannot move to every host.
  public var isNeeded: Bool { verdict == .unsafe || !lost.isEmpty }

  /// The answer for one guest.
  ///
  /// - Parameters:
  ///   - guest: its name.
  ///   - source: what it was given.
  ///   - destination: the pool.
  ///   - question: what else is asked.
  /// - Throws: as ``MoveCheck/init(from:to:_:)``.
  public init(
    _ guest: String, _ source: MoveSource, in destination: MoveDestination,
    _ question: MoveCheck.Question
  ) throws(PoolError) {
    self.guest = guest
    let check = try MoveCheck(from: source, to: destination, question)
    verdict = check.verdict
    let own = GuestView(source, question).features
    let pool = Baseline(of: try Pool(destination.classes), cuts: destination.cuts ?? .none)
    let names: Vocabulary = question.platform == .xen ? .xen : .qemu
    let given = GuestFeatures(of: pool, on: question.platform, expressible: names.bits)
    let missing = FeatureSet(
      check.reasons.compactMap { reason in
        if case .missing(let bit, _) = reason.kind { bit } else { nil }
      })
    let taken = GuestView(destination.asSource, question).taken
    reasons = check.reasons.filter { reason in
      if case .missing = reason.kind { false } else { reason.verdict == .unsafe }
    }
    lost = missing.union(own.intersection(taken)).subtracting(RuleTable.exempt)
    gained = given.features.subtracting(own).subtracting(RuleTable.exempt)
  }
}
