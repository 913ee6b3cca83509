internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// The title of all.
  var title: String {
    provenance.title.isEmpty
      ? "CPUs of a pool of \(Plural.count(baseline.pool.hostCount, "host"))" : provenance.title
  }

  /// The answer in a sentence, as `poolcpu baseline` gives it.
  var headline: String { BaselinePage(target: target).answer(baseline).whole }

  /// What the reader looks for first.
  var answer: BoardSection? {
    BoardSection("answer", "In short", [], [.cards([modelCard, levelCard, holderCard, lossCard])])
  }

  private var modelCard: BoardSection.Card {
    let page = BaselinePage(target: target)
    guard platform == .kvm else {
      return BoardSection.Card(
        title: "CPU of Xen guests", value: "the host's",
        detail: page.xen(baseline).whole, isWarning: false)
    }
    return BoardSection.Card(
      title: "Model to set", value: model?.model.name ?? "none",
      detail: model?.summary ?? "no named model is known for these CPUs", isWarning: model == nil)
  }

  private var levelCard: BoardSection.Card {
    let levels = reached(by: baseline)
    return BoardSection.Card(
      title: "Highest common level", value: levels.first ?? "none",
      detail: levels.count > 1
        ? "and \(levels.dropFirst().joined(separator: ", "))" : "what every host reaches",
      isWarning: levels.isEmpty)
  }

  /// The levels that every host of `baseline` reaches.
  func reached(by baseline: Baseline) -> [String] {
    Level.reached(by: baseline.words, vendor: baseline.pool.vendor)
  }

  private var holderCard: BoardSection.Card {
    guard let first = leavers.first else {
      return BoardSection.Card(
        title: "Held back by", value: "nobody",
        detail: "no kind of host, nor two, hold the others back", isWarning: false)
    }
    return BoardSection.Card(
      title: "Held back by", value: classes.short("\(hosts: first.hosts)", naming: 2),
      detail: "without \(Plural.of(first.hosts.count, "it", "them")): \(gain(first.change))",
      isWarning: true)
  }

  private var lossCard: BoardSection.Card {
    BoardSection.Card(
      title: "Mitigations lost", value: "\(lostProtections.count)",
      detail: lostProtections.isEmpty
        ? "guests have all that any host has"
        : classes.short("\(list: lostProtections.map(\.shortName))", naming: 6),
      isWarning: !lostProtections.isEmpty)
  }

  /// What a change gains, in words.
  func gain(_ change: PoolChange) -> String {
    let features = Plural.count(change.gained.count, "feature") + " more"
    let (now, then) = (reached(by: change.before), reached(by: change.after))
    let levels: Phrase = then.isEmpty || now == then ? "" : ", level \(list: then)"
    return features + classes.short(levels)
  }

  /// Whom the pool can do without, what gains most first: no more than half of the hosts, or, where there are none
  /// such, the fewest.
  private var leavers: [Leaving.Candidate] {
    let all = leaving.kinds + leaving.pairs
    let few = all.filter { $0.hosts.count * 2 <= baseline.pool.hostCount }
    let found = few.isEmpty ? all.min { $0.hosts.count < $1.hosts.count }.map { [$0] } ?? [] : few
    return found.enumerated().sorted {
      (-$0.element.change.gained.count, $0.offset) < (-$1.element.change.gained.count, $1.offset)
    }.map(\.element)
  }

  /// What to do, what gains most first; then what to beware of.
  var deeds: BoardSection? {
    let visible = FeatureSet(spread.rows.map(\.bit))
    let mends = remedies.compactMap { remedy -> (count: Int, deed: BoardSection.Deed)? in
      let bits = remedy.bits.filter(visible.contains)
      guard !bits.isEmpty else { return nil }
      let text = classes.short(remedy.deed(in: baseline.pool)).capitalised + "."
      return (bits.count, BoardSection.Deed(text: text, gain: gain(bits)))
    }
    let leavers = leavers.map { candidate in
      (
        count: candidate.change.gained.count,
        deed: BoardSection.Deed(
          text: "Retire or split off \(classes.short("\(hosts: candidate.hosts)")).",
          gain: gain(candidate.change) + ": "
            + classes.short("\(list: candidate.change.gained.labels)", naming: 8))
      )
    }
    let all = (mends + leavers).enumerated().sorted {
      (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
    }.map(\.element.deed)
    let found = BaselinePage(target: target).warnings(baseline).map(\.phrase)
    let more = found.count - BoardReport.mostDeeds
    let warnings =
      found.prefix(BoardReport.mostDeeds).map { classes.short($0, naming: 8) + "." }
      + (more > 0 ? ["\(more) more of the kind: poolcpu baseline --full tells them."] : [])
    return BoardSection(
      "deeds", "What to do, by gain",
      all.isEmpty ? ["Nothing that anybody can do gives guests more."] : [],
      [.deeds(Array(all.prefix(BoardReport.mostDeeds)))]
        + (warnings.isEmpty ? [] : [.list(title: "Beware", warnings)]))
  }

  /// So many deeds, and so many warnings, are read.
  private static let mostDeeds = 12

  private func gain(_ bits: [FeatureBit]) -> String {
    let mitigations = bits.count { $0.definition?.protects != nil }
    let protection = mitigations == 0 ? "" : ", \(Plural.count(mitigations, "mitigation")) of them"
    return Plural.count(bits.count, "feature") + " back\(protection): "
      + classes.short("\(list: bits.map(\.shortName))", naming: 8)
  }
}
