internal import CPUIDKit
public import PoolKit

/// What changed in a pool since its baseline was made, on one screen.
public struct WatchPage {
  private let watch: PoolWatch
  private let baseline: String

  /// A page on `watch`, whose baseline was read from `baseline`.
  public init(_ watch: PoolWatch, since baseline: String) {
    self.watch = watch
    self.baseline = baseline
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    let diff = PoolDiffPage(
      watch.diff, of: watch.before, and: watch.after, called: (baseline, "the pool"))
    return Page(
      answer, tone: watch.isQuiet ? .yes : .unsure,
      (watch.diff.isEmpty ? [] : diff.poolSections) + [
        Page.Section(
          rank: 1,
          [
            ("Record too old", watch.old), ("Not by its plan", watch.unplanned),
          ].filter { !$0.1.isEmpty }.map { Page.Entry($0.0, "\(hosts: $0.1)") })
      ],
      footer: watch.isQuiet ? nil : "Why: poolcpu diff BASELINE POOL, poolcpu why. More: --full"
    ).text(on: screen)
  }

  private var answer: Phrase {
    let hosts = Plural.count(watch.hosts.count, "host")
    guard !watch.isQuiet else {
      return
        "OK: the \(hosts) \(Plural.of(watch.hosts.count, "shows", "show")) what \(host: baseline) says"
    }
    let diff = watch.diff
    let changed = diff.changed.reduce(0) { $0 + $1.hosts.count }
    let parts = [
      (changed, "changed"), (diff.gone.count, "missing"), (diff.came.count, "new"),
      (watch.old.count, "with an old record"), (watch.unplanned.count, "not by their plan"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "CHANGED since \(host: baseline): of \(hosts) \(list: parts)"
  }
}
