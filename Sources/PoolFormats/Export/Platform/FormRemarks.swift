internal import PoolKit

/// What a platform's form says in its comments: what it is, and what it could not express and why.
struct FormRemarks {
  /// The lines, without any comment mark, in at most 98 columns; text from outside is printable.
  let lines: [String]

  /// The remarks on a form.
  ///
  /// - Parameters:
  ///   - title: what the form is, as in `CPU of a libvirt guest`.
  ///   - baseline: what was written.
  ///   - guest: what goes out and what does not; `nil` for a form that is not for guests.
  ///   - notes: what else the user must know, a sentence each.
  init(_ title: String, _ baseline: Baseline, _ guest: GuestFeatures?, notes: [String] = []) {
    let pool = baseline.pool
    var lines = FormRemarks.wrapped(
      "poolcpu: \(title), for a pool of \(TextLayout.count(pool.hostCount, "host")) "
        + "(\(Printable.text(pool.vendor.title)), \(pool.recordView.rawValue) view)")
    if guest != nil, let note = FormRemarks.caution(of: baseline) {
      lines += FormRemarks.wrapped(note)
    }
    for note in notes { lines += FormRemarks.wrapped(note) }
    for reason in Omission.Reason.allCases {
      let bits = guest?.omitted(reason) ?? []
      guard !bits.isEmpty, let sentence = reason.sentence else { continue }
      let remark: Phrase = "\(sentence) (\(bits.count)): \(list: bits.map(\.shortName))"
      lines += remark.lines(width: Screen.standard.width - 4, rows: 2).enumerated().map {
        $0 == 0 ? $1 : "  \($1)"
      }
    }
    self.lines = lines
  }

  /// What a hypervisor may say to features that only the hardware was asked for.
  private static func caution(of baseline: Baseline) -> String? {
    guard baseline.pool.recordView == .hardware, baseline.cuts.caps.isEmpty else { return nil }
    return "Made from what CPUID answers: a hypervisor may be unable to give all of it to a guest; "
      + "poolcpu's kvm view, or a cap, says what it can."
  }

  /// A sentence as lines; all but the first hang by two blanks.
  static func wrapped(_ sentence: String) -> [String] {
    TextLayout.wrap(sentence.split(separator: " ").map(String.init), indent: 4)
      .map { String($0.dropFirst(4)) }.enumerated().map { $0 == 0 ? $1 : "  \($1)" }
  }
}

extension Omission.Reason {
  /// Why features are left out, as the beginning of a sentence; `nil` where nobody need be told.
  var sentence: String? {
    switch self {
    case .nameless: "Not expressed, the platform has no name for them"
    case .unnamed: "Not expressed, nobody has named these bits"
    case .absentSomewhere:
      "Left out, they ask guests for care but some host cannot give them, so that guests of this form are "
        + "not told"
    case .unmigratable: "Left out, a guest that has them cannot move"
    case .hostOnly: "Left out, they stay with the host"
    case .presentation: "Left to the platform, which presents topology itself"
    // Copies and live bits follow from what is said.
    case .derived: nil
    }
  }
}
