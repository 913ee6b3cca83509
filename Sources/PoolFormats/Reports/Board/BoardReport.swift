public import CPUIDKit
public import PoolKit

/// All that a change board asks about a pool: what to set, what it costs, who may move where, and why not.
///
/// Each part is the value of the one place that answers its question; HTML, Markdown, CSV and SVG are made from it.
public struct BoardReport {
  /// What the hosts share.
  let baseline: Baseline
  /// Who gives guests their CPU.
  let platform: Platform
  /// The software that models and features are named for.
  let target: PlatformTarget
  /// Where the report comes from.
  let provenance: BoardProvenance
  /// The answers for the pool's guests; empty where none were given.
  let guests: [MoveAnswer]

  /// The nearest model for guests that may run on every host; `nil` where none is known, and on Xen.
  let model: ModelFit?
  /// The mitigations that guests miss although some host has them, in order of bits.
  let lostProtections: [FeatureBit]
  /// Who holds the pool back.
  let leaving: Leaving
  /// What can be done about it.
  let remedies: [Remedy]
  /// Which hosts reach which levels, from new to old.
  let ladder: [LevelAnswer]
  /// Where each model starts; empty on Xen.
  let uses: [ModelUse]
  /// Who may move where.
  let moves: MoveMatrix
  /// What guests of some hosts can have and others cannot.
  let spread: FeatureSpread
  /// The values that native code needs.
  let plan: PoolPlan
  /// The hosts, as the report calls them.
  let classes: BoardClasses

  /// Asks all that the report tells.
  ///
  /// - Parameters:
  ///   - pool: the hosts.
  ///   - cuts: what the user had taken out of what they show.
  ///   - platform: who gives guests their CPU: KVM or Xen.
  ///   - target: the software that models and features are named for.
  ///   - guests: the answers for moves of the pool's guests to all of its hosts.
  ///   - provenance: where the report comes from.
  /// - Throws: `PoolError` where Xen runs no such guests on a host.
  public init(
    on pool: Pool, cuts: Restrictions, platform: Platform, target: PlatformTarget,
    guests: [MoveAnswer], provenance: BoardProvenance
  ) throws(PoolError) {
    let baseline = Baseline(of: pool, cuts: cuts)
    self.baseline = baseline
    self.platform = platform
    self.target = target
    self.guests = guests
    self.provenance = provenance
    let isKVM = platform == .kvm
    model = isKVM ? target.ranking(of: baseline, versioned: false).first : nil
    lostProtections = baseline.lostProtectionsOfGuests
    leaving = Leaving(of: pool, cuts: cuts, on: platform, isFull: true)
    remedies = baseline.remedies(for: baseline.absenceReasons)
    let levels = Level.all.filter { $0.fits(pool.vendor) }
    ladder =
      (levels.filter { !$0.vendors.isEmpty }.reversed()
      + levels.filter(\.vendors.isEmpty).reversed()).map { LevelAnswer($0, for: pool) }
    uses = isKVM ? try target.uses(in: pool, versioned: false) : []
    moves = try MoveMatrix(of: pool, MoveCheck.Question(platform: platform))
    spread = FeatureSpread(of: baseline, on: platform)
    plan = PoolPlan(for: baseline)
    classes = BoardClasses(pool)
  }

  /// The parts of the report, in the order in which it is read.
  var sections: [BoardSection] {
    [
      answer, deeds, levels, costs, models, movements, features, snippets, overrides, residual,
      limits, machines, record,
    ].compactMap { $0 }
  }
}

/// A form in which a report goes out.
public enum BoardForm: String, CaseIterable, Hashable, Sendable {
  /// A page that needs nothing beside it.
  case html
  /// GitHub's Markdown.
  case markdown
  /// A row a fact, for spreadsheets.
  case csv
  /// A picture of who may move where.
  case svg
}

extension BoardReport {
  /// The report in `form`; the same report gives the same bytes.
  public func bytes(as form: BoardForm) -> [UInt8] {
    let text =
      switch form {
      case .html: BoardPage(self).text
      case .markdown: BoardMarkdown(self).text
      case .csv: BoardTableText.csv(of: self)
      case .svg: BoardMatrixPicture(moves, classes).text
      }
    return Array(text.utf8)
  }
}
