public import CPUIDKit
public import PoolKit

/// The levels on one screen, and whether a pool reaches one.
public enum LevelPage {
  /// The names of all levels, by vendor.
  public static func text(on screen: Screen) -> String {
    let vendors: [[CPUVendor]] = Level.all.map(\.vendors).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    return Page(
      "\(Level.all.count) levels, from old to new",
      [
        Page.Section(
          rank: 1,
          vendors.map { vendor in
            Page.Entry(
              LevelReport.vendors(vendor), rows: 8,
              "\(list: Level.all.filter { $0.vendors == vendor }.map(\.name))")
          })
      ],
      footer: "One of them: poolcpu levels LEVEL. What they hold and who says so: --full"
    ).text(on: screen)
  }

  /// One level: where it comes from, how well it is known, and its features.
  public static func text(of level: Level, on screen: Screen) -> String {
    let definition = level.definition
    let notes = definition.notes.map { [Page.Entry("Notes", $0.phrase)] } ?? []
    return Page(
      "\(level.name) has \(level.features.count) features",
      [
        Page.Section(
          rank: 1,
          [
            Page.Entry(
              "Families and models",
              (definition.cpus.isEmpty ? "any" : definition.cpus.phrase).phrase),
            Page.Entry("Comes after", (definition.parent?.rawValue ?? "none").phrase),
            Page.Entry("VMware EVC", (definition.evc.map(LevelReport.text) ?? "none").phrase),
            Page.Entry("Source", "\(definition.source) (\(definition.confidence.rawValue))"),
          ] + notes + [
            Page.Entry("Features", rows: 14, "\(list: level.features.names)")
          ])
      ]
    ).text(on: screen)
  }

  /// The levels that a name of a level or of an EVC mode stands for: one, or several of one generation.
  ///
  /// - Parameters:
  ///   - levels: the levels; never empty.
  ///   - asked: the name.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for levels: [Level], asked: String, on screen: Screen
  ) -> String {
    if levels.count == 1 { return text(of: levels[0], on: screen) }
    return Page(
      "\(name: asked) stands for \(levels.count) levels: \(list: levels.map(\.name))",
      [
        Page.Section(
          rank: 1,
          levels.enumerated().map { place, level in
            let before = place == 0 ? nil : levels[place - 1]
            let more = before.map { level.features.subtracting($0.features).names }
            return Page.Entry(
              level.name, rows: 3,
              "\(Plural.count(level.features.count, "feature"))\(more.map { "; more: \(list: $0)" } ?? "" as Phrase)"
            )
          })
      ],
      footer: "One of them: poolcpu levels LEVEL. All: --full"
    ).text(on: screen)
  }

  /// What hosts lack of a level that `pool` does not reach.
  public static func text(
    for answer: LevelAnswer, pool: Pool, on screen: Screen
  ) -> String {
    let levels = Level.reached(by: Baseline(of: pool).words, vendor: pool.vendor)
    let reached: Phrase = levels.isEmpty ? "none" : "\(list: levels)"
    let facts = [Page.Entry("Every host reaches", reached)]
    let groups = LevelReport.groups(of: answer.lacking)
    let hosts = groups.map { group in group.classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
    }
    let all = hosts.reduce(0) { $0 + $1.count }
    return Page(
      answer.fitsVendor
        ? "NO: \(answer.level.name) is out of reach for \(all) of \(Plural.count(pool.hostCount, "host"))"
        : "NO: \(answer.level.name) is of \(LevelReport.vendors(answer.level.vendors)), the hosts are \(name: pool.vendor.title)",
      [
        Page.Section(rank: 1, facts),
        Page.Section(
          "Who lacks what of it", rank: 1,
          zip(hosts, groups).map { hosts, group in
            Page.Entry("\(hosts: hosts): \(list: group.bits.map(\.shortName))", rows: 3)
          }),
      ], footer: "More: --full"
    ).text(on: screen)
  }
}

extension String {
  /// The text as a sentence without lists.
  var phrase: Phrase { Phrase(self) }
}
