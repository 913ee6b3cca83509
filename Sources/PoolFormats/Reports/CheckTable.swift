public import CPUIDKit
public import PoolKit

/// The answers for many guests on one screen: who may go where, why not, and what lets them go.
public struct CheckTable {
  private let answers: [MoveAnswer]
  private let destinations: [String]
  private let models: [NamedModel]
  private let table: MoveTable

  /// A page.
  ///
  /// - Parameters:
  ///   - answers: the answers, about the same destinations.
  ///   - destinations: what to call where the guests go to.
  ///   - models: the named models whose guests may be on every destination, nearest first.
  public init(_ answers: [MoveAnswer], to destinations: [String], models: [NamedModel]) {
    self.answers = answers
    self.destinations = destinations
    self.models = models
    table = MoveTable(answers)
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    Page(
      answer, tone: Tone(answers.map(\.check.verdict).max() ?? .safe),
      [
        Page.Section(rank: 1, isGrid ? grid : []),
        Page.Section(rank: 2, isGrid ? legend : []),
        Page.Section("Why not", rank: 1, entries(.unsafe) + cure),
        Page.Section("Cannot tell", rank: 2, entries(.unknown)),
        Page.Section(rank: 1, isGrid ? [] : moving),
      ], footer: "One alone: name its file. All in full: --full"
    ).text(on: screen)
  }

  /// Whether the guests' answers depend on the host.
  private var isGrid: Bool { table.columns.count > 1 }

  /// The answer in a sentence.
  var answer: Phrase {
    let total = answers.count
    let refused = answers.count { $0.check.verdict == .unsafe }
    let unknown = answers.count { $0.check.verdict == .unknown }
    let to: Phrase = "\(hosts: destinations)"
    if refused == 0 && unknown == 0 { return "YES: all \(total) guests may move to \(to)" }
    if refused == 0 {
      return "CANNOT TELL of \(unknown) of \(total) guests whether they may move to \(to)"
    }
    let doubt: Phrase = unknown == 0 ? "" : "; cannot tell of \(unknown)"
    if !isGrid {
      let isMany = (table.columns.first?.count ?? 0) > 1
      return
        "NO: \(refused) of \(total) guests must not move to \(isMany ? "any host of " : "")\(to)\(doubt)"
    }
    let counts = [
      (MoveTable.Reach.every, "to every host"), (.some, "to some"), (.none, "to none"),
    ].filter { table.count($0.0) > 0 }
      .map { "\(table.count($0.0)) may move \($0.1)" }
    return "NO: of \(total) guests \(counts.joined(separator: ", ")) of \(to)\(doubt)"
  }

  /// How many columns a screen has room for beside the guests' names.
  private static let most = 16

  /// One line for the guests that may go to the same hosts.
  private var grid: [Page.Entry] {
    let count = min(table.columns.count, CheckTable.most)
    func line(_ cells: some Sequence<String>) -> String {
      cells.prefix(count).joined(separator: " ") + (count < table.columns.count ? " ..." : "")
    }
    let letters = line(table.columns.indices.prefix(count).map(CheckTable.letter))
    return [Page.Entry(letters, rows: 1, "y may move, n must not, ? nobody can tell")]
      + table.rows.map { row in
        Page.Entry(line(row.cells.map(\.mark)), rows: 1, "\(hosts: row.guests)")
      }
  }

  /// What the columns are.
  private var legend: [Page.Entry] {
    table.columns.prefix(CheckTable.most).enumerated().map { index, hosts in
      Page.Entry(CheckTable.letter(index), rows: 1, "\(hosts: hosts)")
    }
  }

  private static func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index)))
  }

  /// Why guests must stay, or nobody can tell, and what lets all of them go.
  var reasons: [Phrase] { (entries(.unsafe) + entries(.unknown) + cure).map(\.phrase) }

  /// What is found of guests that must stay, or of which nobody can tell: one sentence for those alike.
  private func entries(_ verdict: Verdict) -> [Page.Entry] {
    var order: [[CheckReason]] = []
    var guests: [[CheckReason]: [String]] = [:]
    for answer in answers where answer.check.verdict == verdict {
      let found = answer.check.reasons.filter { $0.verdict == verdict }
      if guests[found] == nil { order.append(found) }
      guests[found, default: []].append(answer.source)
    }
    return order.map { found in
      let groups = FindingGroup.groups(of: found, isFull: false)
      let isNative = answers.first?.check.question.platform == .native
      let first = groups[0]
      let sentence = CheckPage.sentence(
        first.findings[0], CheckPage.names(of: first.findings), on: first.hosts, isNative: isNative)
      let more: Phrase =
        groups.count > 1
        ? "; and \(Plural.count(groups.count - 1, "more reason"))" : ""
      return Page.Entry("\(hosts: guests[found] ?? []): \(sentence)\(more)", rows: 2)
    }
  }

  /// What lets all of them go.
  private var cure: [Page.Entry] {
    guard answers.contains(where: { $0.check.verdict == .unsafe }), let model = models.first
    else { return [] }
    return [
      Page.Entry(
        "Restarted with \(name: model.name) or less, a guest may move to every host", rows: 2)
    ]
  }

  private var moving: [Page.Entry] {
    let moving = answers.filter { $0.check.verdict < .unknown }
    return moving.isEmpty
      ? [] : [Page.Entry("May move", rows: 4, "\(hosts: moving.map(\.source))")]
  }
}

extension MoveTable.Cell {
  /// The cell in one character.
  fileprivate var mark: String {
    switch self {
    case .yes: "y"
    case .no: "n"
    case .unknown: "?"
    }
  }
}
