internal import CPUIDKit
internal import PoolKit

/// The sentences about what guests of a pool would lose or gain.
struct PoolChangePage {
  let change: PoolChange
  let target: PlatformTarget

  /// What is lost and gained, by label.
  var facts: [Page.Entry] {
    [
      entry("Lost", change.lost), entry("Gained", change.gained), levels, model,
      change.lostProtections.isEmpty
        ? nil
        : Page.Entry(
          "Mitigations", "guests would do without \(list: change.lostProtections.map(\.shortName))"),
    ].compactMap { $0 }
  }

  /// What would keep what is lost, in the hosts of the new pool.
  var remedies: [Page.Entry] {
    BaselinePage(target: target).remedies(change.remedies, change.after).entries
  }

  private func entry(_ label: String, _ features: FeatureSet) -> Page.Entry? {
    features.isEmpty
      ? nil : Page.Entry(label, rows: 3, "\(features.count): \(list: features.labels)")
  }

  private var levels: Page.Entry? {
    let (now, then) = (levels(change.before), levels(change.after))
    return now == then ? nil : Page.Entry("Levels", "\(list: now) become \(list: then)")
  }

  private func levels(_ baseline: Baseline) -> [String] {
    let levels = Level.reached(by: baseline.words, vendor: baseline.pool.vendor)
    return levels.isEmpty ? ["none"] : levels
  }

  /// What CPU model guests would be given; models are KVM's, Xen's guests have none.
  private var model: Page.Entry? {
    guard change.platform == .kvm else { return nil }
    let (now, then) = (best(change.before), best(change.after))
    guard let then else { return nil }
    guard let now, now.model.name != then.model.name else {
      return Page.Entry("Model", "\(name: then.model.name) as before, \(then.summary)")
    }
    return Page.Entry(
      "Model", "\(name: then.model.name) instead of \(name: now.model.name), \(then.summary)")
  }

  private func best(_ baseline: Baseline) -> ModelFit? {
    target.ranking(of: baseline, versioned: false).first
  }
}
