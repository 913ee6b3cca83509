internal import CPUIDKit
public import PoolKit

/// Several documents on one screen: a line for each.
public struct ShownList {
  /// What a document is about.
  private enum Kind: String, CaseIterable { case host, guest, baseline }

  private var entries: [(name: String, text: Phrase, kind: Kind)] = []

  /// A list without a line.
  public init() {}

  /// How many documents there are.
  public var count: Int { entries.count }

  /// Adds a host.
  public mutating func add(_ record: HostRecord) {
    let view = HostProfile(of: record)
    let levels = Level.reached(by: view.words, vendor: view.vendor)
    let reached: Phrase = levels.isEmpty ? "no level" : "\(list: levels)"
    entries.append((record.host, "\(HostPage.summary(of: record)); \(reached)", .host))
  }

  /// Adds what a platform's text says of a host or a guest, whose baseline is `baseline`.
  public mutating func add(_ statement: CPUStatement, _ baseline: Baseline) {
    let levels = Level.reached(by: baseline.words, vendor: baseline.pool.vendor)
    let reached: Phrase = levels.isEmpty ? "no level" : "\(list: levels)"
    let features = Plural.count(baseline.ownWords.names.count, "feature")
    let brand: Phrase = statement.brand.isEmpty ? "" : "\(name: statement.brand), "
    let kind: Kind = statement.subject == .host ? .host : .guest
    entries.append(
      (statement.name, "\(kind.rawValue), \(brand)\(features); \(reached)", kind))
  }

  /// Adds a text that only says what differs from its host.
  public mutating func add(_ statement: CPUStatement) {
    let hidden = Plural.count(statement.hidden.names.count, "feature")
    let text: Phrase = "guest, as its host, \(hidden) hidden, \(statement.shown.names.count) added"
    entries.append((statement.name, text, .guest))
  }

  /// Adds a baseline that was read from `path`.
  public mutating func add(_ baseline: Baseline, from path: String) {
    let hosts = Plural.count(baseline.pool.hostCount, "host")
    let levels = Level.reached(by: baseline.words, vendor: baseline.pool.vendor)
    let reached: Phrase = levels.isEmpty ? "no level" : "\(list: levels)"
    let view = baseline.pool.perspective.rawValue
    entries.append((path, "baseline of \(hosts), \(view) view; \(reached)", .baseline))
  }

  /// The list as text.
  public func text(on screen: Screen) -> String {
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = entries.count { $0.kind == kind }
      return count == 0 ? nil : Plural.count(count, kind.rawValue)
    }
    return Page(
      "\(list: counts)",
      [
        Page.Section(
          "What they are", rank: 1, of: entries.count,
          entries.prefix(screen.height).map { Page.Entry("\(host: $0.name): \($0.text)", rows: 1) })
      ],
      footer: "One alone: name its file. Every one in full: --full. What they share: baseline"
    ).text(on: screen)
  }
}

extension Baseline {
  /// The bits without those that only repeat others.
  var ownWords: FeatureSet {
    var words = words
    if pool.vendor.isAMDLike {
      words[WordID(0x8000_0001, 0, .edx)].subtract(Catalogue.copiedEDX)
    }
    return words
  }
}
