public import PoolKit

/// The answers for many sources on one screen: those that must stay, with why, then those that may move.
public enum CheckTable {
  /// The table as text.
  ///
  /// - Parameters:
  ///   - answers: the answers.
  ///   - destination: where the guests go to, as the user named it.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for answers: [MoveAnswer], to destination: String, on screen: Screen
  ) -> String {
    let refused = answers.filter { $0.check.verdict == .unsafe }
    let unknown = answers.filter { $0.check.verdict == .unknown }
    let moving = answers.filter { $0.check.verdict < .unknown }
    let total = answers.count
    let doubt: Phrase = unknown.isEmpty ? "" : "; cannot tell of \(unknown.count)"
    return Page(
      refused.isEmpty && unknown.isEmpty
        ? "YES: all \(total) guests may move to \(host: destination)"
        : refused.isEmpty
          ? "CANNOT TELL of \(unknown.count) of \(total) guests whether they may move to \(host: destination)"
          : "NO: \(refused.count) of \(total) guests must not move to \(host: destination)\(doubt)",
      [
        Page.Section("Must stay", rank: 1, refused.map { entry($0, .unsafe) }),
        Page.Section("Cannot tell", rank: 2, unknown.map { entry($0, .unknown) }),
        Page.Section(
          rank: 1,
          moving.isEmpty
            ? [] : [Page.Entry("May move", rows: 4, "\(hosts: moving.map(\.source))")]),
      ], footer: "One alone: name its file. All in full: --full"
    ).text(on: screen)
  }

  private static func entry(_ answer: MoveAnswer, _ verdict: Verdict) -> Page.Entry {
    let found = answer.check.reasons.filter { $0.verdict == verdict }
    let hosts = Set(found.flatMap(\.hosts)).sorted()
    let names = CheckPage.names(of: found.map(\.finding))
    return Page.Entry(
      """
      \(host: answer.source): \(list: names) \
      \(verdict == .unsafe ? "missing" : "not told") on \(hosts: hosts)
      """, rows: 1)
  }
}
