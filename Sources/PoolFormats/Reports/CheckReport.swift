internal import CPUIDKit
public import PoolKit

/// The answer to a check, for people.
public enum CheckReport {
  /// The answer in a sentence, then what refuses, what must be hidden and what is only told.
  ///
  /// - Parameters:
  ///   - check: the answer.
  ///   - source: what the guest comes from, as the user named it.
  ///   - destinations: where it goes to, as the user named it.
  ///   - screen: where it is read.
  /// - Returns: the whole text, ending in a line end.
  public static func text(
    for check: MoveCheck, from source: String, to destinations: [String], on screen: Screen
  ) -> String {
    let layout = screen.layout
    let page = CheckPage(check, from: [source], to: destinations, models: [])
    var lines = page.answer.lines(width: screen.width, rows: 4)
      .map { Tone(check.verdict).marked($0, on: screen) }
    if check.question.migration == .static && check.reasons.isEmpty {
      lines += layout.paragraph(
        "A restarted guest asks CPUID again: only what --requires names is compared.", indent: 0)
    }
    for (verdict, title) in [
      (Verdict.unsafe, "What refuses"), (.unknown, "What nobody can tell"),
      (.masked, "Not given to the guest"),
      (.safe, "For information"),
    ] where verdict != .masked || !check.isOfDefinition {
      let groups = FindingGroup.groups(
        of: check.reasons.filter { $0.verdict == verdict }, isFull: true)
      if groups.isEmpty { continue }
      lines += ["", Tone.heading.marked(title, on: screen)]
      if verdict == .masked { lines += layout.paragraph(means(check.question)) }
      for group in groups {
        lines += layout.paragraph("on \(Printable.list(group.hosts)): \(group.subject.sentence)")
        lines += layout.table(group.findings.map(\.row), indent: 6)
      }
    }
    lines += security(check, layout)
    lines += back(check, Printable.text(source), Printable.list(destinations), layout)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answers for several sources, one after the other.
  public static func text(
    for answers: [MoveAnswer], to destinations: [String], on screen: Screen
  ) -> String {
    answers.map { text(for: $0.check, from: $0.source, to: destinations, on: screen) }
      .joined(separator: "\n")
  }

  /// What can hide anything from a guest of the kind.
  private static func means(_ question: MoveCheck.Question) -> String {
    switch question.platform == .native ? question.guest : .hvm {
    case .hvm:
      "A fixed CPU model keeps these from guests; host-passthrough guests would see them."
    case .pv:
      "A pv guest's user mode executes CPUID natively: only what is named here hides, on that host."
    case .container:
      "Containers execute CPUID natively: only what is named here hides, on that host."
    }
  }

  private static func security(_ check: MoveCheck, _ layout: TextLayout) -> [String] {
    [SecurityChange.Change.lost, .gained].flatMap { change in
      let found = check.security.filter { $0.change == change }
      if found.isEmpty { return [String]() }
      return ["", "Security: protection \(CheckPage.fate(of: change, by: check))"]
        + layout.table(
          found.map {
            [
              $0.bit.name ?? "unnamed", $0.bit.description, $0.protects,
              "on \(Printable.list($0.hosts))",
            ]
          })
    }
  }

  private static func back(
    _ check: MoveCheck, _ source: String, _ destination: String, _ layout: TextLayout
  ) -> [String] {
    guard let back = check.reverse else { return [] }
    let answer =
      switch back.verdict {
      case .safe: "may move to \(source)"
      case .masked: "may move to \(source) if it has a fixed CPU model"
      case .unknown: "may or may not move to \(source); data is missing"
      case .unsafe: "must not move to \(source)"
      }
    return ["", "The way back"]
      + layout.paragraph("A guest that started on \(destination) \(answer).")
      + FindingGroup.groups(
        of: back.reasons.filter { $0.verdict == .unsafe }, isFull: true
      ).flatMap {
        group in
        let rows = group.findings.map(\.row)
        return layout.paragraph("on \(Printable.list(group.hosts)): \(group.subject.sentence)")
          + (rows.allSatisfy { $0.count == 2 }
            ? layout.wrap(rows.map { $0[0] == "unnamed" ? $0[1] : $0[0] }, indent: 6)
            : layout.table(rows, indent: 6))
      }
  }
}
