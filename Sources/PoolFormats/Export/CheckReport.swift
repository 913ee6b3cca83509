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
      headline(check, Printable.text(source), Printable.text(destination)),
      "View: \(TextLayout.view(check.recordView))",
    ]
    if check.migration == .static && check.reasons.isEmpty {
      lines += TextLayout.paragraph(
        "A restarted guest asks CPUID again: only what --requires names is compared.", indent: 0)
    }
    for (verdict, title) in [
      (Verdict.unsafe, "Refuses"), (.masked, "Must be hidden from the guest"),
      (.safe, "For information"),
    ] {
      let groups = ReasonGroup.groups(of: check.reasons.filter { $0.verdict == verdict })
      if groups.isEmpty { continue }
      lines += ["", title]
      for group in groups {
        lines += TextLayout.paragraph("on \(Printable.list(group.hosts)): \(group.sentence)")
        lines += TextLayout.table(group.rows, indent: 6)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func headline(_ check: MoveCheck, _ source: String, _ destination: String)
    -> String
  {
    let guest =
      switch check.guest {
      case .hvm: "an hvm guest"
      case .pv: "a pv guest"
      case .container: "a container"
      }
    let move =
      switch check.migration {
      case .live: "move live from \(source) to \(destination)"
      case .cold: "move cold from \(source) to \(destination)"
      case .static: "move from \(source) to \(destination) by a restart"
      }
    return switch check.verdict {
    case .safe: "safe: \(guest) may \(move)"
    case .masked: "masked: \(guest) may \(move) if the rest is hidden from it"
    case .unsafe: "unsafe: \(guest) must not \(move)"
    }
  }
}
