internal import CPUIDKit
public import PoolKit

/// A pool in several, on one screen.
public struct SplitPage {
  private let split: PoolSplit
  private let target: PlatformTarget

  /// A page on `split`, with the models of `target`.
  public init(_ split: PoolSplit, target: PlatformTarget) {
    self.split = split
    self.target = target
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    Page(
      answer,
      split.groups.enumerated().map { number, group in
        Page.Section(
          "Group \(number + 1): \(Plural.count(group.hostCount, "host"))", rank: 1, facts(of: group)
        )
      } + [Page.Section(rank: 2, remarks)],
      footer: "As a form: poolcpu baseline POOL --only HOST ... --format libvirt. More: --full"
    ).text(on: screen)
  }

  private var answer: Phrase {
    let whole = split.whole.given.count
    guard split.groups.count > 1 else {
      return """
        One group is all: the \(Plural.count(split.whole.hostCount, "host")) \
        give guests \(whole) features
        """
    }
    let gains = split.groups.map { "\($0.given.count)" }
    return """
      \(split.groups.count) groups of \(Plural.count(split.whole.hostCount, "host")) give guests \
      \(list: gains) features; all together \(whole)
      """
  }

  private func facts(of group: PoolSplit.Group) -> [Page.Entry] {
    let more = group.given.subtracting(split.whole.given)
    let levels = Level.reached(by: group.baseline.words, vendor: group.baseline.pool.vendor)
    let fit = target.ranking(of: group.baseline, versioned: false).first
    return [
      Page.Entry("Hosts", rows: 3, "\(hosts: group.hosts)"),
      more.isEmpty
        ? nil : Page.Entry("More than all", rows: 2, "\(more.count): \(list: more.labels)"),
      fit.map { Page.Entry("Model", "\(name: $0.model.name), \($0.summary)") },
      levels.isEmpty ? nil : Page.Entry("Levels", "\(list: levels)"),
    ].compactMap { $0 }
  }

  private var remarks: [Page.Entry] {
    switch split.isBest {
    case true?: [Page.Entry("No other split gives guests more, host by host added up")]
    case false?:
      [
        Page.Entry(
          """
          With more than \(PoolSplit.mostExact) kinds of hosts not all splits are looked at: those that \
          differ least were joined, then hosts moved as long as that gained
          """)
      ]
    case nil: []
    }
  }
}
