public import CPUIDKit
internal import PoolKit

/// Which features the value of a register holds.
public enum ValuePage {
  /// The answer, on one screen or whole.
  ///
  /// - Parameters:
  ///   - query: what was asked for.
  ///   - screen: where it is read.
  ///   - isFull: whether each feature is explained.
  /// - Returns: the text.
  public static func text(for query: WordQuery, on screen: Screen, isFull: Bool) -> String {
    let screen = isFull ? screen.endless : screen
    let rows = isFull ? 10_000 : 6
    return Page(
      headline(query),
      [Page.Section(rank: 1, place(query))]
        + query.parts.flatMap { part in
          [
            Page.Section(title(part, query), rank: 1, entries(part, query, rows: rows)),
            Page.Section(
              rank: 2,
              isFull ? part.features.map { Page.Entry($0.shortName, rows: rows, meaning($0)) } : []),
          ]
        },
      footer: isFull ? nil : "One of them: poolcpu name FEATURE. What each is: --full"
    ).text(on: screen)
  }

  private static func headline(_ query: WordQuery) -> Phrase {
    let count = query.parts.reduce(0) { $0 + $1.features.count }
    let features = Plural.count(count, "feature")
    return switch query.place {
    case .cpuid: "\(name: query.text) has \(features)"
    case .features(let msr): "\(name: query.text), MSR \(msr.description), has \(features)"
    case .change(let register) where query.parts.isEmpty:
      "\(name: query.text): MSR \(register.address.description) (\(register.name)) holds numbers only"
    case .change(let register):
      switch register.effect {
      case .override: "\(name: query.text) makes CPUID show \(features)"
      case .mask: "\(name: query.text) lets CPUID show \(features), where the silicon has them"
      }
    }
  }

  private static func place(_ query: WordQuery) -> [Page.Entry] {
    guard case .change(let register) = query.place else { return [] }
    let documented = register.isDocumented ? "" : "; no manual documents it"
    return [
      Page.Entry(
        "MSR",
        "\(register.address.description) \(register.name): \(register.effect.sentence)\(documented)"
      )
    ]
  }

  private static func title(_ part: WordQuery.Part, _ query: WordQuery) -> String {
    let value = "\(part.word) = 0x\(part.value)"
    return query.parts.count > 1
      ? "\(value): \(Plural.count(part.features.count, "feature"))" : value
  }

  private static func entries(
    _ part: WordQuery.Part, _ query: WordQuery, rows: Int
  ) -> [Page.Entry] {
    var entries: [Page.Entry] = []
    if !part.features.isEmpty {
      entries.append(Page.Entry("1", rows: rows, "\(list: part.features.map(\.shortName))"))
    }
    if !part.unnamed.isEmpty {
      let bits = part.unnamed.map { "bit \($0.position)" }
      entries.append(Page.Entry("1, unnamed", rows: rows, "\(list: bits)"))
    }
    if !part.number.isEmpty {
      entries.append(
        Page.Entry("Number", rows: rows, "0x\(part.number.description) of it is part of a number"))
    }
    if !part.others.isEmpty {
      entries.append(Page.Entry("0", rows: rows, "\(list: part.others.map(\.shortName))"))
    }
    return entries
  }

  private static func meaning(_ bit: FeatureBit) -> Phrase {
    "bit \(Int(bit.position)), \(bit.definition?.meaning ?? "")"
  }
}
