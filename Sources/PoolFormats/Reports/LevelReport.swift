public import CPUIDKit
public import PoolKit

/// The levels, and whether a pool reaches one, for people.
public enum LevelReport {
  /// One line a level: name, number of features, how well it is known, VMware's mode.
  public static func table(on screen: Screen) -> String {
    screen.layout.table(
      [["level", "features", "known by", "VMware EVC mode"]]
        + Level.all.map { level in
          [
            level.name, "\(level.features.bits.count)", level.definition.confidence.rawValue,
            level.definition.evc?.description ?? "-",
          ]
        }, indent: 0
    ).joined(separator: "\n") + "\n"
  }

  /// Vendor strings for people.
  static func vendors(_ vendors: [CPUVendor]) -> String {
    vendors.isEmpty
      ? "any"
      : vendors.map { Printable.text($0.rawValue).trimmingSpaces }.joined(separator: ", ")
  }

  /// VMware's mode with all that is known of it: `intel-westmere (L3)`.
  static func text(of mode: EVCMode) -> String {
    let mark = mode.confidence == .confirmed ? nil : mode.confidence.rawValue
    let remarks = [mode.alias, mark].compactMap { $0 }
    return mode.key + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
  }

  /// What one level is: where it comes from, how well it is known, and its features.
  public static func text(of level: Level, on screen: Screen) -> String {
    let layout = screen.layout
    let definition = level.definition
    let rows = [
      ["Level", level.name], ["Vendor", vendors(level.vendors)],
      ["Families and models", definition.cpus.isEmpty ? "any" : definition.cpus.phrase],
      ["Parent", definition.parent?.rawValue ?? "none"],
      ["VMware EVC", definition.evc.map(text) ?? "none"],
    ]
    let remarks =
      ["Source: \(definition.source) (\(definition.confidence.rawValue))"]
      + (definition.notes.map { ["Notes: \($0)"] } ?? [])
    return
      (layout.table(rows, indent: 0)
      + remarks.flatMap { layout.paragraph($0, indent: 0) }
      + ["", "Features"] + layout.wrap(level.features.names)).joined(separator: "\n") + "\n"
  }

  /// What each class lacks of a level that `pool` does not reach.
  public static func text(for answer: LevelAnswer, pool: Pool, on screen: Screen) -> String {
    let layout = screen.layout
    var lines = [
      "\(answer.level.name) cannot be shown by every host",
      "View: \(TextLayout.view(pool.perspective))",
    ]
    if !answer.fitsVendor {
      lines += layout.paragraph(
        "It is a level of \(vendors(answer.level.vendors)), and the hosts are \(Printable.text(pool.vendor.title))."
      )
    }
    let shared = Baseline(of: pool).words
    let levels = Level.nearest(below: shared, vendor: pool.vendor).map(\.name)
    lines += layout.paragraph(
      "Levels that every host reaches: "
        + (levels.isEmpty ? "none" : levels.joined(separator: ", ")), indent: 0)
    for group in groups(of: answer.lacking) {
      let hosts = group.classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
      let verb = Plural.of(group.classes.count, "lacks", "lack")
      lines += layout.paragraph(
        "\(TextLayout.classes(group.classes)) (\(Printable.list(hosts))) \(verb):")
      lines += layout.table(
        group.bits.map { [$0.name ?? "unnamed", $0.description] }, indent: 4)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// That `pool` does not reach a level, in one sentence.
  public static func sentence(for answer: LevelAnswer, pool: Pool) -> String {
    let hosts = answer.lacking.flatMap { pool.classes[$0.number - 1].hosts }.sorted()
    let reason =
      answer.fitsVendor
      ? "\(Printable.list(hosts)) \(Plural.of(hosts.count, "lacks", "lack")) features of it"
      : "it is a level of another vendor than \(Printable.text(pool.vendor.title))"
    return "\(answer.level.name) cannot be shown by every host: \(reason); "
      + "--format text says more"
  }

  /// Classes that lack the same features, in the order of the first of each.
  static func groups(
    of lacking: [LevelAnswer.Lack]
  ) -> [(bits: [FeatureBit], classes: [Int])] {
    var groups: [(bits: [FeatureBit], classes: [Int])] = []
    for lack in lacking {
      if let place = groups.firstIndex(where: { $0.bits == lack.bits }) {
        groups[place].classes.append(lack.number)
      } else {
        groups.append((lack.bits, [lack.number]))
      }
    }
    return groups
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Level {
  /// The names of the levels that a screen says are reached: one of the vendor's, one of those for any.
  ///
  /// A level of an older line, which has a feature or two that were dropped since, says nothing more.
  static func reached(by set: FeatureSet, vendor: CPUVendor) -> [String] {
    let levels = nearest(below: set, vendor: vendor)
    return levels.filter { level in
      levels.allSatisfy {
        $0.vendors != level.vendors || $0.features.count <= level.features.count
      }
    }.map(\.name)
  }
}
