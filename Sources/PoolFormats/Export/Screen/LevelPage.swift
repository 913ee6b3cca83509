public import PoolKit

/// The levels on one screen, and whether a pool reaches one.
public enum LevelPage {
  /// The names of all levels, by vendor.
  public static func text(on screen: Screen) -> String {
    let vendors: [CPUVendor?] = Level.all.map(\.vendor).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    return Page(
      "\(Level.all.count) levels, from old to new",
      [
        Page.Section(
          rank: 1,
          vendors.map { vendor in
            Page.Entry(
              vendor?.rawValue ?? "any vendor", rows: 12,
              "\(list: Level.all.filter { $0.vendor == vendor }.map(\.name))")
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
            Page.Entry("Families and models", (definition.cpus ?? "any").phrase),
            Page.Entry("Comes after", (definition.parent ?? "none").phrase),
            Page.Entry("VMware EVC", (definition.evc ?? "none").phrase),
            Page.Entry("Source", "\(definition.source) (\(definition.confidence.rawValue))"),
          ] + notes + [
            Page.Entry("Features", rows: 14, "\(list: level.features.names)")
          ])
      ]
    ).text(on: screen)
  }

  /// What hosts lack of a level that `pool` does not reach.
  public static func text(
    for answer: LevelAnswer, pool: Pool, on screen: Screen
  ) -> String {
    let levels = Level.nearest(below: Baseline(of: pool).words, vendor: pool.vendor).map(\.name)
    let reached: Phrase = levels.isEmpty ? "none" : "\(list: levels)"
    var facts = [Page.Entry("Every host reaches", reached)]
    if let vendor = answer.level.vendor, !answer.fitsVendor {
      facts.append(
        Page.Entry(
          "Another vendor", "it is of \(vendor.rawValue), hosts of \(name: pool.vendor.title)"))
    }
    let groups = LevelReport.groups(of: answer.lacking)
    let hosts = groups.map { group in group.classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
    }
    let all = hosts.reduce(0) { $0 + $1.count }
    return Page(
      "NO: \(answer.level.name) is out of reach for \(all) of \(TextLayout.count(pool.hostCount, "host"))",
      [
        Page.Section(rank: 1, facts),
        Page.Section(
          "Who lacks what of it", rank: 1,
          zip(hosts, groups).map { hosts, group in
            Page.Entry("\(list: hosts): \(list: group.bits.map(\.shortName))", rows: 3)
          }),
      ], footer: "More: --full"
    ).text(on: screen)
  }
}

extension String {
  /// The text as a sentence without lists.
  var phrase: Phrase { Phrase(self) }
}
