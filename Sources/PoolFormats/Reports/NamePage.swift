public import CPUIDKit
internal import PoolKit

/// What a name of a feature means, on one screen.
public enum NamePage {
  /// One feature with all that matters of it, or the several that the name means.
  public static func text(for query: FeatureQuery, on screen: Screen) -> String {
    if query.matches.count == 1, let match = query.matches.first {
      return page(match, query.text).text(on: screen)
    }
    return Page(
      """
      \(name: query.text) means \(query.matches.count) features, depending on who says it: \
      \(list: query.matches.map(\.definition.name))
      """,
      [
        Page.Section(
          rank: 1, of: query.matches.count,
          query.matches.prefix(screen.height).map { match in
            Page.Entry(
              match.definition.name, rows: 3,
              """
              \(match.bit.description), \(match.definition.meaning); to \
              \(list: match.naming.map(\.phrase))
              """)
          })
      ],
      footer: "One alone: poolcpu name \(query.matches.first?.definition.name ?? ""). All: --full"
    ).text(on: screen)
  }

  private static func page(_ match: FeatureMatch, _ asked: String) -> Page {
    let row = match.definition
    let names = Vocabulary.allCases.map { "\($0.title) \($0.name(of: match.bit) ?? "-")" }
    var entries = [
      Page.Entry("Place", "\(match.bit.description)"),
      Page.Entry("Names", "\(list: names)"),
      Page.Entry("Asked for", "\(name: asked): named so by \(list: match.naming.map(\.phrase))"),
      Page.Entry("Vendors", "\(list: row.vendors.names)"),
      Page.Entry("Pooling", row.rule.sentence.phrase),
    ]
    entries += row.kvm.sentences.map { Page.Entry($0.title, $0.sentence.phrase) }
    entries.append(Page.Entry("Xen gives it", row.xenPolicy.sentence.phrase))
    if let attack = row.protects { entries.append(Page.Entry("Protects against", attack.phrase)) }
    let lists = [
      ("Requires", match.requirements.map(\.parent.shortName)),
      ("Required by", match.dependents.map(\.child.shortName)),
      ("Levels", match.levels.map(\.name)),
      ("MSR bits", match.registers.map { "\($0.0.address)[\($0.1)] \($0.0.name)" }),
    ]
    entries += lists.filter { !$0.1.isEmpty }.map { Page.Entry($0.0, rows: 3, "\(list: $0.1)") }
    return Page(
      "\(row.name): \(row.meaning)", [Page.Section(rank: 1, entries)],
      footer: "More: --full, with the reasons of each")
  }
}
