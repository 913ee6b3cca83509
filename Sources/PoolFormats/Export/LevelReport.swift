public import PoolKit

/// The levels, and whether a pool reaches one, for people.
public enum LevelReport {
  /// One line a level: name, families and models, number of features, how well it is known.
  public static var table: String {
    TextLayout.table(
      [["level", "vendor", "features", "known by", "families and models"]]
        + Level.all.map { level in
          [
            level.name, level.vendor?.rawValue ?? "any", "\(level.features.bits.count)",
            level.definition.confidence.rawValue, level.definition.cpus ?? "any",
          ]
        }, indent: 0
    ).joined(separator: "\n") + "\n"
  }

  /// What one level is: where it comes from, how well it is known, and its features.
  public static func text(of level: Level) -> String {
    let definition = level.definition
    var rows = [
      ["Level", level.name], ["Vendor", level.vendor?.rawValue ?? "any"],
      ["Families and models", definition.cpus ?? "any"],
      ["Parent", definition.parent ?? "none"],
      ["VMware EVC", definition.evc ?? "none"],
      ["Source", "\(definition.source) (\(definition.confidence.rawValue))"],
    ]
    if let notes = definition.notes { rows.append(["Notes", notes]) }
    return
      (TextLayout.table(rows, indent: 0) + ["", "Features"]
      + TextLayout.wrap(level.features.names)).joined(separator: "\n") + "\n"
  }

  /// What each class lacks of a level that `pool` does not reach.
  public static func text(for answer: LevelAnswer, pool: Pool) -> String {
    var lines = ["\(answer.level.name) cannot be shown by every host"]
    if !answer.fitsVendor {
      lines.append(
        "  It is a level of \(answer.level.vendor?.rawValue ?? "no vendor"), but the hosts")
      lines.append("  are \(Printable.text(pool.vendor.rawValue)).")
    }
    for lack in answer.lacking {
      let part = pool.classes[lack.number - 1]
      lines.append("  Class \(lack.number) (\(Printable.list(part.hosts))) lacks:")
      lines += TextLayout.table(
        lack.bits.map { [$0.name ?? "unnamed", $0.description] }, indent: 4)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
