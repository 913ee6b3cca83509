internal import CPUIDKit
public import PoolKit

/// Which named models every host of a pool starts as they are, and what the hosts lack of the others.
public enum ModelUsePage {
  /// The answer on one screen.
  public static func text(for uses: [ModelUse], in pool: Pool, on screen: Screen) -> String {
    let usable = uses.filter(\.isUsable)
    let others = uses.filter { !$0.isUsable }
    let unversioned = usable.filter { !$0.model.isVersioned }
    return Page(
      answer(usable, pool),
      [
        Page.Section(
          rank: 1,
          unversioned.isEmpty
            ? []
            : [
              Page.Entry(
                "Start on every host, largest first", rows: 4,
                "\(list: unversioned.map(\.model.name))")
            ]),
        Page.Section(
          "Do not start everywhere, nearest first", rank: 2,
          others.map { Page.Entry($0.model.name, lack($0, pool)) }),
      ],
      footer: "More: --full. With features switched off: poolcpu models without --usable"
    ).text(on: screen)
  }

  /// Everything: each model, with what each kind of host lacks of it.
  public static func full(for uses: [ModelUse], in pool: Pool, on screen: Screen) -> String {
    let layout = screen.layout
    let answer = answer(uses.filter(\.isUsable), pool).lines(width: screen.width, rows: 3)
    let lines = uses.flatMap { use -> [String] in
      let title = "\(use.model.name): \(use.isUsable ? "starts on every host" : "not everywhere")"
      return [title]
        + use.lacks.flatMap { lack in
          layout.paragraph(
            "\(Printable.list(hosts(lack.classes, pool), first: .max)): missing "
              + lack.missing.bits.map(\.shortName).joined(separator: ", "))
        }
    }
    return (answer + [""] + lines).joined(separator: "\n") + "\n"
  }

  private static func answer(_ usable: [ModelUse], _ pool: Pool) -> Phrase {
    let hosts = Plural.count(pool.hostCount, "host")
    guard let first = usable.first(where: { !$0.model.isVersioned }) ?? usable.first else {
      return "NO: none of the models starts on all of \(hosts) as it is"
    }
    return """
      \(name: first.model.name) starts on \(pool.hostCount == 1 ? "the host" : "every one of \(hosts)") \
      as it is, with \(Plural.count(first.model.features.count, "feature"))
      """
  }

  /// Who lacks what of a model.
  private static func lack(_ use: ModelUse, _ pool: Pool) -> Phrase {
    let names = use.lacks.reduce(FeatureSet()) { $0.union($1.missing) }.bits.map(\.shortName)
    let classes = use.lacks.flatMap(\.classes)
    if classes.count == pool.classes.count, pool.hostCount > 1 {
      return "on none: missing \(list: names)"
    }
    let hosts = hosts(classes, pool)
    return "\(hosts: hosts) \(Plural.of(hosts.count, "lacks", "lack")) \(list: names)"
  }

  private static func hosts(_ classes: [Int], _ pool: Pool) -> [String] {
    classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
  }
}
