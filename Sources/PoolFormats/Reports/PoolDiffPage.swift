internal import CPUIDKit
public import PoolKit

/// What changed between two pools, or between two hosts of which a text tells, on one screen.
public struct PoolDiffPage {
  private let diff: PoolDiff
  private let sides: (PoolDiff.Side, PoolDiff.Side)
  private let names: (String, String)

  /// A page.
  ///
  /// - Parameters:
  ///   - diff: what changed.
  ///   - first: the hosts that are called A.
  ///   - second: the hosts that are called B.
  ///   - names: what to call where they were read.
  public init(
    _ diff: PoolDiff, of first: PoolDiff.Side, and second: PoolDiff.Side,
    called names: (String, String)
  ) {
    self.diff = diff
    sides = (first, second)
    self.names = names
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    Page(
      answer, tone: tone, sections, footer: "More: --full. Bit by bit: poolcpu diff of two records"
    ).text(on: screen)
  }

  /// Everything: each list whole.
  public func full(on screen: Screen) -> String {
    let layout = screen.layout
    let lines = sections.filter { !$0.entries.isEmpty }.flatMap { section in
      [""] + (section.title.map { [Tone.heading.marked($0, on: screen)] } ?? [])
        + section.entries.flatMap { entry in
          layout.paragraph((entry.label.map { "\($0): " } ?? "") + entry.phrase.whole)
        }
    }
    let head = answer.lines(width: screen.width, rows: 3).map { tone.marked($0, on: screen) }
    return (head + lines).joined(separator: "\n") + "\n"
  }

  private var tone: Tone { diff.isEmpty ? .yes : .unsure }

  private var isOfOne: Bool { sides.0.hostCount == 1 && sides.1.hostCount == 1 }

  private var sections: [Page.Section] {
    if isOfOne {
      let change = diff.groups.first?.change
      return [
        Page.Section(rank: 1, features(change, ("Only A", "Only B"), rows: 3)),
        Page.Section(rank: 2, change.map(untold) ?? []),
        Page.Section("Values, A and then B", rank: 3, change.map(values) ?? []),
      ]
    }
    return poolSections
  }

  /// What changed for the whole pool, for hosts, and who came and went.
  var poolSections: [Page.Section] {
    [
      Page.Section("The whole pool", rank: 1, pool),
      Page.Section("Changed hosts", rank: 2, of: diff.changed.count, changed),
      Page.Section(
        rank: 3,
        [("Came", diff.came), ("Gone", diff.gone)].filter { !$0.1.isEmpty }
          .map { Page.Entry($0.0, "\(hosts: $0.1)") }),
    ]
  }

  private var answer: Phrase {
    let (a, b): (Phrase, Phrase) = ("A (\(host: names.0))", "B (\(host: names.1))")
    if diff.isEmpty {
      return diff.groups.contains { !$0.change.untold.isEmpty }
        ? "SAME as far as both tell: \(a) and \(b)"
        : "SAME: \(a) and \(b) show the same"
    }
    if isOfOne {
      let change = diff.groups.first?.change
      let counts = (change?.onlyFirst.count ?? 0, change?.onlySecond.count ?? 0)
      return """
        DIFFERENT: \(a) has \(Plural.count(counts.0, "feature")) that B lacks, \(b) has \(counts.1) \
        that A lacks
        """
    }
    let changed = diff.changed.reduce(0) { $0 + $1.hosts.count }
    let all = diff.groups.reduce(0) { $0 + $1.hosts.count }
    var parts = all == 0 ? [] : ["\(changed) of \(Plural.count(all, "host")) changed"]
    if !diff.came.isEmpty { parts.append("\(diff.came.count) came") }
    if !diff.gone.isEmpty { parts.append("\(diff.gone.count) went") }
    return "DIFFERENT: from \(a) to \(b): \(list: parts)"
  }

  /// What the changes mean for guests that may run on every host.
  private var pool: [Page.Entry] {
    guard let shared = diff.shared, let one = sides.0.baseline, let other = sides.1.baseline else {
      return [Page.Entry("The hosts of a side make no pool: their vendors or views differ")]
    }
    let levels = [one, other].map { Level.reached(by: $0.words, vendor: $0.pool.vendor) }
    let change =
      levels[0] == levels[1]
      ? [] : [Page.Entry("Levels", "\(list: levels[0]) / \(list: levels[1])")]
    return shared.isEmpty
      ? [Page.Entry("Shares the same as before")]
      : features(shared, ("Lost", "Gained"), rows: 2) + change + values(shared)
  }

  private var changed: [Page.Entry] {
    diff.changed.map { group in
      let change = group.change
      var parts: [Phrase] = []
      if !change.onlyFirst.isEmpty { parts.append("lost \(list: names(change.onlyFirst))") }
      if !change.onlySecond.isEmpty { parts.append("gained \(list: names(change.onlySecond))") }
      if !change.limits.isEmpty {
        parts.append("\(list: change.numbers.map { "\($0.name) \($0.text)" })")
      }
      let what = parts.dropFirst().reduce(parts.first ?? "") { "\($0); \($1)" }
      return Page.Entry("\(hosts: group.hosts): \(what)", rows: 2)
    }
  }

  private func features(
    _ change: ProfileDiff?, _ labels: (String, String), rows: Int
  ) -> [Page.Entry] {
    guard let change else { return [] }
    return [(labels.0, change.onlyFirst), (labels.1, change.onlySecond)]
      .filter { !$0.1.isEmpty }
      .map { Page.Entry($0.0, rows: rows, "\($0.1.count): \(list: names($0.1))") }
  }

  private func untold(_ change: ProfileDiff) -> [Page.Entry] {
    change.untold.isEmpty
      ? []
      : [Page.Entry("Told by one only", "\(change.untold.count): \(list: names(change.untold))")]
  }

  private func values(_ change: ProfileDiff) -> [Page.Entry] {
    change.numbers.map { Page.Entry($0.name, rows: 1, "\($0.text)") }
  }

  private func names(_ features: FeatureSet) -> [String] { features.bits.map(\.shortName) }
}

extension ProfileDiff {
  /// The numbers that differ, as people read them.
  fileprivate var numbers: [(name: String, text: String)] {
    Limit.allCases.compactMap { limit in
      guard let change = limits[limit], let first = change.first, let second = change.second else {
        return nil
      }
      return (limit.name, "\(limit.text(of: first)) / \(limit.text(of: second))")
    }
  }
}
