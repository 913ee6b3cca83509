public import PoolKit

/// Several documents on one screen: a line for each.
public struct ShownList {
  private var entries: [(name: String, text: Phrase)] = []

  /// A list without a line.
  public init() {}

  /// How many documents there are.
  public var count: Int { entries.count }

  /// Adds a host.
  public mutating func add(_ record: HostRecord) {
    let view = HostView(of: record)
    let levels = Level.nearest(below: view.words, vendor: view.vendor).map(\.name)
    let reached: Phrase = levels.isEmpty ? "no level" : "\(list: levels)"
    entries.append((record.host, "\(HostPage.summary(of: record)); \(reached)"))
  }

  /// Adds a baseline, or a guest's CPU, that was read from `path`.
  public mutating func add(_ baseline: Baseline, from path: String) {
    let hosts = TextLayout.count(baseline.pool.hostCount, "host")
    let levels = Level.nearest(below: baseline.words, vendor: baseline.pool.vendor).map(\.name)
    let reached: Phrase = levels.isEmpty ? "no level" : "\(list: levels)"
    let view = baseline.pool.recordView.rawValue
    entries.append((path, "baseline of \(hosts), \(view) view; \(reached)"))
  }

  /// The list as text.
  public func text(on screen: Screen) -> String {
    Page(
      "\(entries.count) hosts and baselines",
      [
        Page.Section(
          "What they are", rank: 1, of: entries.count,
          entries.prefix(screen.height).map { Page.Entry("\(host: $0.name): \($0.text)", rows: 1) })
      ],
      footer: "One alone: name its file. Every one in full: --full. What they share: baseline"
    ).text(on: screen)
  }
}
