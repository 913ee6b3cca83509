public import PoolKit

/// The answer to a check, for people.
public enum CheckReport {
  /// The answer in a sentence, then what refuses, what must be hidden and what is only told.
  ///
  /// - Parameters:
  ///   - check: the answer.
  ///   - source: what the guest comes from, as the user named it.
  ///   - destination: where it goes to, as the user named it.
  /// - Returns: the whole text, ending in a line end.
  public static func text(for check: MoveCheck, from source: String, to destination: String)
    -> String
  {
    var lines = [
      headline(check, Printable.text(source), Printable.text(destination))
    ]
    if check.question.migration == .static && check.reasons.isEmpty {
      lines += TextLayout.paragraph(
        "A restarted guest asks CPUID again: only what --requires names is compared.", indent: 0)
    }
    for (verdict, title) in [
      (Verdict.unsafe, "Refuses"), (.unknown, "Cannot tell"),
      (.masked, "Must be hidden from the guest"),
      (.safe, "For information"),
    ] {
      let groups = ReasonGroup.groups(of: check.reasons.filter { $0.verdict == verdict })
      if groups.isEmpty { continue }
      lines += ["", title]
      if verdict == .masked { lines += TextLayout.paragraph(means(check.question.guest)) }
      for group in groups {
        lines += TextLayout.paragraph("on \(Printable.list(group.hosts)): \(group.sentence)")
        lines += TextLayout.table(group.rows, indent: 6)
      }
    }
    lines += security(check) + back(check, Printable.text(source), Printable.text(destination))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answers for several sources, a line each, then each that is no yes.
  public static func text(for answers: [MoveAnswer], to destination: String) -> String {
    if answers.count == 1 {
      return text(for: answers[0].check, from: answers[0].source, to: destination)
    }
    let refused = answers.count { $0.check.verdict == .unsafe }
    let unknown = answers.count { $0.check.verdict == .unknown }
    let head =
      refused + unknown == 0
      ? "YES: all \(answers.count) guests may move to \(Printable.text(destination))"
      : "NO: \(refused) of \(answers.count) guests must not move to \(Printable.text(destination))"
        + (unknown > 0 ? ", of \(unknown) nobody can tell" : "")
    let rows = answers.map { answer in
      [
        Printable.text(answer.source),
        answer.check.verdict == .unsafe ? "no" : answer.check.verdict == .unknown ? "?" : "yes",
        answer.check.reasons.filter { $0.verdict >= .unknown }.prefix(4)
          .map { $0.kind.row[0] }.joined(separator: ", "),
      ]
    }
    return ([head] + TextLayout.table(rows)).joined(separator: "\n") + "\n"
  }

  /// What can hide anything from a guest of the kind.
  private static func means(_ guest: GuestKind) -> String {
    switch guest {
    case .hvm:
      "Every CPUID of an hvm guest exits to its hypervisor: give it a CPU without these."
    case .pv:
      "A pv guest's user mode executes CPUID natively: only what is named here hides, on that host."
    case .container:
      "Containers execute CPUID natively: only what is named here hides, on that host."
    }
  }

  private static func security(_ check: MoveCheck) -> [String] {
    [(SecurityChange.Change.lost, "lost"), (.gained, "gained")].flatMap { change, title in
      let found = check.security.filter { $0.change == change }
      if found.isEmpty { return [String]() }
      return ["", "Security: protection \(title) by the move"]
        + TextLayout.table(
          found.map {
            [
              $0.bit.name ?? "unnamed", $0.bit.description, $0.protects,
              "on \(Printable.list($0.hosts))",
            ]
          })
    }
  }

  private static func back(
    _ check: MoveCheck, _ source: String, _ destination: String
  ) -> [String] {
    guard let back = check.back else { return [] }
    let answer =
      switch back.verdict {
      case .safe: "may move to \(source)"
      case .masked: "may move to \(source) if the rest is hidden from it"
      case .unknown: "may or may not move to \(source); data is missing"
      case .unsafe: "must not move to \(source)"
      }
    return ["", "Back: \(back.verdict.rawValue)"]
      + TextLayout.paragraph("A guest that started on \(destination) \(answer).")
      + ReasonGroup.groups(of: back.reasons.filter { $0.verdict == .unsafe }).flatMap {
        group in
        TextLayout.paragraph("on \(Printable.list(group.hosts)): \(group.sentence)")
          + (group.rows.allSatisfy { $0.count == 2 }
            ? TextLayout.wrap(group.rows.map { $0[0] == "unnamed" ? $0[1] : $0[0] }, indent: 6)
            : TextLayout.table(group.rows, indent: 6))
      }
  }

  private static func headline(_ check: MoveCheck, _ source: String, _ destination: String)
    -> String
  {
    let guest =
      switch check.question.guest {
      case .hvm: "an hvm guest"
      case .pv: "a pv guest"
      case .container: "a container"
      }
    let move =
      switch check.question.migration {
      case .live: "move live from \(source) to \(destination)"
      case .cold: "move cold from \(source) to \(destination)"
      case .static: "move from \(source) to \(destination) by a restart"
      }
    return switch check.verdict {
    case .safe: "safe: \(guest) may \(move)"
    case .masked: "masked: \(guest) may \(move) if the rest is hidden from it"
    case .unknown: "unknown: cannot tell whether \(guest) may \(move)"
    case .unsafe: "unsafe: \(guest) must not \(move)"
    }
  }
}
