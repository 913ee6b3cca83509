internal import CPUIDKit
public import PoolKit

/// Which guests must restart for a pool, and what each loses and gains by it.
public struct RestartPage {
  private let answers: [RestartAnswer]
  private let pool: [String]

  /// A page about `answers` for the pool that is called `pool`.
  public init(_ answers: [RestartAnswer], in pool: [String]) {
    self.answers = answers
    self.pool = pool
  }

  /// The answer on one screen.
  public func text(on screen: Screen) -> String {
    Page(
      answer, tone: tone,
      [
        Page.Section(
          "Must restart, and lose", rank: 1,
          entries(needed, \.lost) { answer in
            answer.reasons.first.map { "no feature; \(RestartPage.sentence($0))" }
              ?? "no feature; poolcpu check says why it must not move"
          }),
        Page.Section("Would gain by a restart", rank: 2, entries(answers, \.gained)),
        Page.Section(
          rank: 1, unchanged.isEmpty ? [] : [Page.Entry("Nothing changes", "\(hosts: unchanged)")]),
        Page.Section(
          rank: 3, unknown.isEmpty ? [] : [Page.Entry("Cannot tell", "\(hosts: unknown)")]),
        Page.Section(
          rank: 1,
          [
            Page.Entry(
              "A restart changes a guest whose definition follows the pool; give it the pool's model first: "
                + "poolcpu baseline --format libvirt (or another form)")
          ]),
      ], footer: "More: --full"
    ).text(on: screen)
  }

  /// Everything: each guest with all that it loses and gains.
  public func full(on screen: Screen) -> String {
    let layout = screen.layout
    let lines = answers.flatMap { answer -> [String] in
      let title =
        answer.isNeeded
        ? "must restart" : answer.verdict == .unknown ? "cannot tell" : "may stay as it is"
      var lines = ["", "\(Printable.text(answer.guest)): \(title)"]
      for (verb, bits) in [("loses", answer.lost), ("gains", answer.gained)] where !bits.isEmpty {
        let names = bits.bits.map(\.shortName).joined(separator: ", ")
        lines += layout.paragraph("\(verb) \(names)")
      }
      for reason in answer.reasons {
        let sentence = RestartPage.sentence(reason)
        lines += sentence.lines(width: screen.width - 2, rows: 10_000).map { "  " + $0 }
      }
      return lines
    }
    let head = answer.lines(width: screen.width, rows: 3).map { tone.marked($0, on: screen) }
    return (head + lines).joined(separator: "\n") + "\n"
  }

  /// Why a guest that would lose no feature must not move.
  private static func sentence(_ reason: CheckReason) -> Phrase {
    let finding = reason.finding
    let sentence = CheckPage.sentence(
      finding, finding.names, on: Array(reason.hosts), isNative: false)
    guard case .vendor = reason.kind else { return sentence }
    return
      "\(sentence): no running guest moves between vendors, only one that is shut down and started there"
  }

  private var needed: [RestartAnswer] { answers.filter(\.isNeeded) }

  private var unknown: [String] {
    answers.filter { $0.verdict == .unknown && !$0.isNeeded }.map(\.guest)
  }

  private var unchanged: [String] {
    answers.filter { !$0.isNeeded && $0.gained.isEmpty && $0.verdict < .unknown }.map(\.guest)
  }

  private var tone: Tone {
    needed.isEmpty ? (unknown.isEmpty ? .yes : .unsure) : .no
  }

  private var answer: Phrase {
    let guests = Plural.count(answers.count, "guest")
    let everywhere: Phrase = "every host of \(hosts: pool)"
    if !needed.isEmpty {
      return
        "\(needed.count) of \(guests) must restart before \(Plural.of(needed.count, "it", "they")) may move to \(everywhere)"
    }
    if !unknown.isEmpty {
      return
        "CANNOT TELL of \(unknown.count) of \(guests) whether they must restart for \(hosts: pool)"
    }
    return
      "No restart is needed: \(answers.count == 1 ? "the guest" : "all \(guests)") may move to \(everywhere)"
  }

  /// One sentence for the guests that lose or gain the same.
  private func entries(
    _ answers: [RestartAnswer], _ bits: (RestartAnswer) -> FeatureSet,
    none: (RestartAnswer) -> Phrase? = { _ in nil }
  ) -> [Page.Entry] {
    // A list is cut, a sentence is not.
    var order: [(what: Phrase, rows: Int)] = []
    var guests: [Phrase: [String]] = [:]
    for answer in answers {
      let found = bits(answer)
      let list: Phrase = "\(list: found.bits.map(\.shortName))"
      guard let what = found.isEmpty ? none(answer) : list else { continue }
      if guests[what] == nil { order.append((what, found.isEmpty ? 4 : 2)) }
      guests[what, default: []].append(answer.guest)
    }
    return order.map { Page.Entry("\(hosts: guests[$0.what] ?? []): \($0.what)", rows: $0.rows) }
  }
}
