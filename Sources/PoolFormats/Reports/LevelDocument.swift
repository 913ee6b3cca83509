internal import CPUIDKit
internal import PoolKit

/// The page `docs/levels.md`: every named level, written from the table of levels.
public enum LevelDocument {
  /// The whole page; the same bytes for the same table.
  public static var markdown: String {
    introduction + Level.all.map(section).joined(separator: "\n")
  }

  private static let introduction = """
    # Levels

    Written from `Sources/CPUIDKit/Names/Levels` by `make bless`; edit the rows there, not this page.

    A level is a named set of features: what one generation of CPUs offers, or what the x86-64
    psABI asks for. Levels of one line need not include each other: Zen dropped XOP, FMA4 and TBM
    of family 15h. Neither live bits (OSXSAVE, APIC) nor bits that present topology belong to a
    level. What only some parts of a generation have (servers, not desktops) is in a level of its own,
    so that every CPU reaches its own level; parts with features fused off (Pentium, Celeron) do not.
    EVC is VMware's Enhanced vMotion Compatibility mode that corresponds to it, with how well its key
    is known where that is less than confirmed.


    """

  private static func section(_ level: Level) -> String {
    let row = level.definition
    let facts: [(String, String?)] = [
      ("Vendor", LevelReport.vendors(row.vendors)),
      ("CPUs", row.cpus.isEmpty ? nil : row.cpus.phrase),
      ("EVC", row.evc.map(LevelReport.text)),
      ("Parent", row.parent.map { MarkdownTable.code($0.rawValue) }),
      ("Adds", row.adds.isEmpty ? nil : MarkdownTable.code(row.adds.map(\.shortName))),
      ("Removes", row.removes.isEmpty ? nil : MarkdownTable.code(row.removes.map(\.shortName))),
      ("Source", row.source),
      ("Confidence", row.confidence.rawValue),
      ("Notes", row.notes),
    ]
    let table = MarkdownTable(
      columns: ["", "\(level.features.bits.count) features"],
      rows: facts.compactMap { fact in fact.1.map { [fact.0, $0] } })
    return "## \(level.name)\n\n\(table.markdown)"
  }
}
