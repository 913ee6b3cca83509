internal import CPUIDKit
public import PoolKit

/// A baseline on one screen: what the pool shares, what to give guests, who holds it back, what to do.
public struct BaselinePage: BaselineRenderer {
  private let target: PlatformTarget
  private let screen: Screen

  /// A page.
  ///
  /// - Parameters:
  ///   - target: what the platform knows, for the model to give to guests.
  ///   - screen: where it is read.
  public init(target: PlatformTarget = .assumed, on screen: Screen = .standard) {
    self.target = target
    self.screen = screen
  }

  /// The page.
  public func text(for baseline: Baseline) -> String {
    let reasons = baseline.absenceReasons
    let page = Page(
      answer(baseline),
      [
        Page.Section(rank: 1, asked(baseline) + gifts(baseline)),
        hosts(baseline), holders(baseline),
        remedies(baseline.remedies(for: reasons), baseline),
        Page.Section("Warnings", rank: 3, warnings(baseline)),
      ],
      footer: "More: --full. To pool again and to apply: --format json")
    return page.text(on: screen)
  }

  /// The answer in a sentence.
  func answer(_ baseline: Baseline) -> Phrase {
    let pool = baseline.pool
    let levels = Level.reached(by: baseline.words, vendor: pool.vendor)
    let reached: Phrase = levels.isEmpty ? "no level reached" : "levels reached: \(list: levels)"
    let view = pool.perspective == .hardware ? "" : ", \(pool.perspective.rawValue) view"
    let share = Plural.of(pool.hostCount, "shows", "share")
    return """
      \(Plural.count(pool.hostCount, "host")) (\(name: pool.vendor.title)\(view)) \(share) \
      \(Plural.count(baseline.ownWords.names.count, "feature")); \(reached)
      """
  }

  private func asked(_ baseline: Baseline) -> [Page.Entry] {
    let cuts = baseline.cuts
    var parts: [Phrase] = []
    if !cuts.levels.isEmpty { parts.append("cut to \(list: cuts.levels.map(\.name))") }
    if !cuts.without.isEmpty { parts.append("without \(list: cuts.without.names)") }
    if !cuts.caps.isEmpty { parts.append("capped by \(list: cuts.caps.map(\.name))") }
    if cuts.isStrict { parts.append("no feature without what it requires") }
    guard let first = parts.first else { return [] }
    return [Page.Entry("Asked for", parts.dropFirst().reduce(first) { "\($0); \($1)" })]
  }

  private func gifts(_ baseline: Baseline) -> [Page.Entry] {
    [
      Page.Entry("KVM guests", model(baseline)), Page.Entry("Xen guests", xen(baseline)),
      Page.Entry("Native code", native(baseline)),
    ]
  }

  private func model(_ baseline: Baseline) -> Phrase {
    guard let fit = target.ranking(of: baseline, versioned: false).first else {
      return "no named model is known for these CPUs"
    }
    return """
      \(name: fit.model.name), \(fit.summary) (--format libvirt, qemu, nova ...)
      """
  }

  /// What Xen's guests are given.
  func xen(_ baseline: Baseline) -> Phrase {
    let hidden = HiddenFeatures(of: baseline, expressible: XLForm.expressible).features.count
    return hidden == 0
      ? "the host's CPU as it is (--format xl; xapi for XCP-ng)"
      : "the host's CPU, \(Plural.count(hidden, "feature")) hidden (--format xl; xapi for XCP-ng)"
  }

  private func native(_ baseline: Baseline) -> Phrase {
    guard baseline.pool.perspective == .hardware else {
      return "not worked out: MSR values belong to the hardware view"
    }
    let plan = PoolPlan(for: baseline)
    let shown = plan.residual.filter { $0.direction == .shown }.map(\.bit)
      .filter { $0.definition != nil }
    let pairs = zip(baseline.pool.classes, plan.plans)
    let changed = pairs.filter { $0.1.values.contains(where: \.isNeeded) }
    if shown.isEmpty && changed.isEmpty { return "sees the same on every host already" }
    let count = changed.reduce(0) { $0 + $1.0.hosts.count }
    let written: Phrase =
      count == 0
      ? "no host has MSRs to write"
      : "MSR values for \(count) of \(Plural.count(baseline.pool.hostCount, "host"))"
    return shown.isEmpty
      ? "\(written) hide all (poolcpu apply; --format wrmsr)"
      : "\(written); still sees \(list: shown.map { $0.name ?? "\($0)" })"
  }
}

extension ModelFit {
  /// How much is switched on and off beyond the model, and what that means.
  var summary: String {
    switch (added.count, removed.count) {
    case (0, 0): "as it is: starts on every host"
    case (let on, 0): "\(on) added, none removed: starts on every host"
    case (0, let off): "\(off) removed"
    case (let on, let off): "\(on) added, \(off) removed"
    }
  }
}
