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
    var lines = [headline(check, Printable.text(source), Printable.text(destination))]
    for (verdict, title) in [
      (Verdict.unsafe, "Refuses"), (.masked, "Must be hidden from the guest"), (.safe, "Told"),
    ] {
      let groups = ReasonGroup.groups(of: check.reasons.filter { $0.verdict == verdict })
      if groups.isEmpty { continue }
      lines += ["", title]
      for group in groups {
        lines.append("  \(group.sentence), on \(Printable.list(group.hosts)):")
        lines += TextLayout.table(group.rows, indent: 4)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func headline(_ check: MoveCheck, _ source: String, _ destination: String)
    -> String
  {
    let guest = "a \(check.guest.rawValue) guest"
    let move = "\(check.migration.rawValue) migration from \(source) to \(destination)"
    return switch check.verdict {
    case .safe: "safe: \(guest) may make this \(move)"
    case .masked: "masked: \(guest) may make this \(move), if the rest is hidden from it"
    case .unsafe: "unsafe: \(guest) must not make this \(move)"
    }
  }
}
