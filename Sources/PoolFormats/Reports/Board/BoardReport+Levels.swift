internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// How many of the names that a cell counts are told to those who ask.
  private static let mostHinted = 6

  /// A cell that counts what is missing.
  private func cell(missing bits: [FeatureBit]) -> BoardTable.Cell {
    guard !bits.isEmpty else { return .yes }
    let names: Phrase = "lacks \(list: bits.map(\.shortName))"
    return BoardTable.Cell(
      "\(bits.count)", .no, hint: classes.short(names, naming: BoardReport.mostHinted))
  }

  /// Which hosts reach which levels.
  var levels: BoardSection? {
    let count = classes.all.count
    let known = ladder.filter { $0.lacking.count < count }
    let rows = known.map { answer in
      let lacks = Dictionary(
        answer.lacking.map { ($0.number, $0.bits) }, uniquingKeysWith: { first, _ in first })
      return BoardTable.Row(
        heading: BoardTable.Heading(text: answer.level.name, isCode: true),
        cells: [answer.isReachable ? .yes : BoardTable.Cell("no", .no)]
          + (1...count).map { cell(missing: lacks[$0] ?? []) })
    }
    let beyond = ladder.filter { $0.lacking.count == count }.map(\.level.name)
    return BoardSection(
      "levels", "Levels: what each kind of host reaches",
      beyond.isEmpty
        ? [] : ["No host reaches \(classes.short("\(list: beyond)", naming: .max))."],
      [
        .table(
          BoardTable(
            "levels-table",
            "Yes: the hosts reach the level. A number: so many of its features are missing.",
            corner: "Level", [BoardTable.Heading(text: "pool")] + classes.headings, rows))
      ])
  }

  /// What the others would gain without each kind of host.
  var costs: BoardSection? {
    let changes = Dictionary(
      leaving.kinds.map { ($0.hosts, $0.change) }, uniquingKeysWith: { first, _ in first })
    let rows = classes.all.enumerated().map { index, hostClass in
      let change = changes[Array(hostClass.hosts)]
      let gained = change?.gained ?? FeatureSet()
      var bar = BoardTable.Cell("\(gained.count)")
      bar.bar = gained.count
      let level: Phrase = "\(list: change.map { reached(by: $0.after) } ?? reached(by: baseline))"
      return BoardTable.Row(
        heading: classes.heading(index + 1, id: BoardClasses.id(index + 1)),
        cells: [
          BoardTable.Cell(hostClass.brand.isEmpty ? "no brand" : hostClass.brand),
          BoardTable.Cell("\(hostClass.hosts.count)"), .long(classes.hosts(index + 1)), bar,
          .long(
            gained.isEmpty ? "none" : classes.short("\(list: gained.labels)", naming: 8)),
          BoardTable.Cell(classes.short(level)),
        ])
    }
    return BoardSection(
      "costs", "What each kind of host costs the pool", [],
      [
        .table(
          BoardTable(
            "costs-table",
            "What guests of all other hosts would gain if these left. Where two kinds lack the same, "
              + "neither gains anything alone.", corner: "Hosts",
            ["CPU", "hosts", "names", "features back", "which", "level then"].map {
              BoardTable.Heading(text: $0)
            }, rows)),
        .names(
          title: "All hosts by name",
          classes.all.enumerated().map { index, hostClass in
            (
              id: "hosts-\(index + 1)",
              label:
                "Class \(index + 1), \(hostClass.kind): \(Plural.count(hostClass.hosts.count, "host"))",
              names: Array(hostClass.hosts)
            )
          }),
      ])
  }

  /// Which model starts where.
  var models: BoardSection? {
    guard !uses.isEmpty else { return nil }
    let best = model?.model.name
    let starting = uses.filter { $0.missing.contains(where: \.isEmpty) }
    let shown =
      starting.filter { $0.model.name == best } + starting.filter { $0.model.name != best }
    let rows = shown.map { use in
      let whole = use.missing.reduce(FeatureSet()) { $0.union($1) }
      var pool = cell(missing: whole.bits)
      if use.model.name == best {
        pool =
          use.isUsable
          ? BoardTable.Cell("yes, set this", .yes)
          : BoardTable.Cell("set this, \(whole.count) off", .partly, hint: pool.hint)
      }
      return BoardTable.Row(
        heading: BoardTable.Heading(text: use.model.name, isCode: true),
        cells: [pool] + use.missing.map { cell(missing: $0.bits) })
    }
    let nowhere = uses.filter { use in !use.missing.contains(where: \.isEmpty) }.map(\.model.name)
    return BoardSection(
      "models", "Which CPU model starts where",
      [
        "A guest that was given a model may move between all hosts that say yes. Models are those of "
          + "\(target.title)."
      ]
        + (nowhere.isEmpty
          ? [] : ["They start nowhere as they are: \(nowhere.joined(separator: ", "))."]),
      [
        .table(
          BoardTable(
            "models-table",
            "Yes: the model starts as it is. A number: so many of its features are missing there.",
            corner: "Model", [BoardTable.Heading(text: "pool")] + classes.headings, rows))
      ])
  }
}
