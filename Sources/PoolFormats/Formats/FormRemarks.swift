internal import CPUIDKit
internal import PoolKit

/// What a platform's form says in its comment: what it is, for which hosts, what it needs; in full also what it
/// could not express and why.
struct FormRemarks {
  /// The lines, without any comment mark; text from outside is printable.
  let lines: [String]

  /// The remarks on a form.
  ///
  /// - Parameters:
  ///   - title: what the form is, as in `CPU of a libvirt guest`.
  ///   - baseline: what was written.
  ///   - guest: what goes out and what does not; `nil` for a form that is not for guests.
  ///   - platform: who gives it to guests.
  ///   - basis: what the features are made from.
  ///   - target: the QEMU and libvirt that it is for; `nil` for a form that does not end in QEMU.
  ///   - notes: what else the user must know.
  ///   - isFull: whether everything is told.
  ///   - marks: how many columns the marks of a comment take.
  init(
    _ title: String, _ baseline: Baseline, _ guest: GuestFeatures?,
    on platform: Platform = .kvm, basis: GuestBasis = .platform, target: PlatformTarget? = nil,
    notes: [FormNote] = [], isFull: Bool, marks: Int = 2
  ) {
    let caution = guest == nil ? nil : FormRemarks.caution(of: baseline, on: platform, basis)
    let omissions = guest.map { FormRemarks.omissions($0, isFull: isFull) } ?? []
    let newer = isFull ? FormRemarks.newerReleases(target, guest) : []
    let told = notes.filter { isFull || !$0.isDetail }
    lines =
      FormRemarks.lines(of: FormRemarks.head(title, baseline), isFull: false, marks: marks)
      + ([caution].compactMap { $0 } + told + omissions + newer).flatMap {
        FormRemarks.lines(of: $0, isFull: isFull, marks: marks)
      }
  }

  /// A sentence as lines; all but the first hang by two blanks.
  static func lines(of note: FormNote, isFull: Bool, marks: Int = 2) -> [String] {
    let width = Screen.standard.width - marks - 2
    let rows = max(note.phrase.fewestRows(width: width), isFull ? 1_000 : 2)
    return note.phrase.lines(width: width, rows: rows).enumerated().map {
      $0 == 0 ? $1 : "  \($1)"
    }
  }

  private static func head(_ title: String, _ baseline: Baseline) -> FormNote {
    let pool = baseline.pool
    let levels = Level.reached(by: baseline.words, vendor: pool.vendor)
    let view = pool.perspective == .hardware ? "" : ", \(pool.perspective.rawValue) view"
    return """
      poolcpu: \(title), for \(Plural.count(pool.hostCount, "host")) \
      (\(name: pool.vendor.title)\(levels.isEmpty ? "" : ", \(list: levels)" as Phrase)\(view)): \
      \(hosts: pool.classes.flatMap(\.hosts))
      """
  }

  /// The newer releases of QEMU that have a property for what `target`'s lacks.
  private static func newerReleases(
    _ target: PlatformTarget?, _ guest: GuestFeatures?
  ) -> [FormNote] {
    guard let target, let guest else { return [] }
    let nameless = guest.omitted(.nameless).filter { !target.qemuFeatures.contains($0) }
    return SoftwareRelease.all.filter { $0.product == .qemu }.compactMap { release in
      let bits = nameless.filter { QEMUProperty.introduction(of: $0) == release }
      return bits.isEmpty
        ? nil : "\(release.title) knows (\(bits.count)): \(list: bits.map(\.shortName))"
    }
  }

  /// How sure it is that the hosts can give the features.
  private static func caution(
    of baseline: Baseline, on platform: Platform, _ basis: GuestBasis
  ) -> FormNote? {
    guard basis == .platform else {
      return "Made from what CPUID answers, as asked: a hypervisor may be unable to give all of it."
    }
    let sources = baseline.pool.classes.map { Offer(of: $0, on: platform).source }
    guard sources.contains(where: { $0 == .table || $0 == .kernel }) else { return nil }
    return platform == .kvm
      ? "What KVM gives is worked out by table; scan the hosts to be certain."
      : "What \(platform.title) gives is worked out by table; option cap makes it certain."
  }

  /// What does not go out, and why.
  private static func omissions(_ guest: GuestFeatures, isFull: Bool) -> [FormNote] {
    let found = Omission.Reason.allCases.compactMap { reason -> (String, [FeatureBit])? in
      let bits = guest.omitted(reason)
      return bits.isEmpty ? nil : reason.sentence.map { ($0, bits) }
    }
    let count = found.reduce(0) { $0 + $1.1.count }
    if count == 0 { return [] }
    guard isFull else {
      return [
        """
        \(Plural.count(count, "feature")) of the hosts \(Plural.of(count, "is", "are")) left out \
        (option full says why).
        """
      ]
    }
    return found.map { sentence, bits in
      "\(sentence) (\(bits.count)): \(list: bits.map(\.shortName))"
    }
  }
}

extension Omission.Reason {
  /// Why features are left out, as the beginning of a sentence; `nil` where nobody need be told.
  var sentence: String? {
    switch self {
    case .nameless: "Not expressed, the platform has no name for them"
    case .unnamed: "Not expressed, nobody has named these bits"
    case .absentSomewhere: "Left out, some host cannot give them to its guests"
    case .counters: "Left out, they come with performance counters only"
    case .nested: "Left out, they are for guests with guests of their own"
    case .unmigratable: "Left out, a guest that has them cannot move"
    case .hostOnly: "Left out, they stay with the host"
    case .presentation: "Left to the platform, which presents topology itself"
    // Copies and live bits follow from what is said.
    case .derived: nil
    }
  }
}

/// A sentence of a form's comment, which is told always or in a full comment only.
struct FormNote: ExpressibleByStringInterpolation {
  /// The sentence, whose lists can be shortened.
  let phrase: Phrase
  /// Whether only a full comment has it.
  private(set) var isDetail = false

  init(stringInterpolation: Phrase.StringInterpolation) {
    phrase = Phrase(stringInterpolation: stringInterpolation)
  }

  init(stringLiteral text: String) { phrase = Phrase(text) }

  /// The same for full comments only.
  var detail: FormNote {
    var note = self
    note.isDetail = true
    return note
  }
}

extension FormRemarks {
  /// The lines as comments of languages in which `#` begins one.
  ///
  /// No line holds a character that could end it, so that nothing in it is read as anything else.
  var hashed: [String] { lines.map { "# \($0)" } }
}
