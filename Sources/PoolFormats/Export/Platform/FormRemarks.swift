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
  ///   - platform: who gives it to guests.
  ///   - basis: what the features are made from.
  ///   - target: the QEMU and libvirt that it is for; `nil` for a form that does not end in QEMU.
  ///   - notes: what else the user must know, a sentence each.
  init(
    _ title: String, _ baseline: Baseline, _ guest: GuestFeatures?,
    on platform: Platform = .kvm, basis: GuestBasis = .platform, target: PlatformTarget? = nil,
    notes: [String] = []
  ) {
    let pool = baseline.pool
    var lines = FormRemarks.wrapped(
      "poolcpu: \(title), for a pool of \(TextLayout.count(pool.hostCount, "host")) "
        + "(\(Printable.text(pool.vendor.title)), \(pool.recordView.rawValue) view)")
    if guest != nil, let note = FormRemarks.caution(of: baseline, on: platform, basis) {
      lines += FormRemarks.wrapped(note)
    }
    for note in notes { lines += FormRemarks.wrapped(note) }
    for reason in Omission.Reason.allCases {
      let bits = guest?.omitted(reason) ?? []
      guard !bits.isEmpty, let sentence = reason.sentence else { continue }
      lines += FormRemarks.listed(sentence, bits)
    }
    if let target {
      let nameless = guest?.omitted(.nameless).filter { !target.qemuFeatures.contains($0) } ?? []
      for release in SoftwareRelease.all where release.product == .qemu {
        let bits = nameless.filter { QEMUProperty.introduction(of: $0) == release }
        if !bits.isEmpty { lines += FormRemarks.listed("\(release.title) knows", bits) }
      }
    }
    self.lines = lines
  }

  /// A remark on `bits` in two lines at most.
  private static func listed(_ sentence: String, _ bits: [FeatureBit]) -> [String] {
    let remark: Phrase = "\(sentence) (\(bits.count)): \(list: bits.map(\.shortName))"
    return remark.lines(width: Screen.standard.width - 4, rows: 2).enumerated().map {
      $0 == 0 ? $1 : "  \($1)"
    }
  }

  /// How sure it is that the hosts can give the features.
  private static func caution(
    of baseline: Baseline, on platform: Platform, _ basis: GuestBasis
  ) -> String? {
    guard basis == .platform else {
      return "Made from what CPUID answers, as asked: a hypervisor may be unable to give all of it."
    }
    let sources = baseline.pool.classes.map { Offer(of: $0, on: platform).source }
    guard sources.contains(where: { $0 == .table || $0 == .kernel }) else { return nil }
    guard platform == .kvm else {
      return
        "What \(platform.title) gives is worked out from what CPUID answers, for a current one; "
        + "--cap with a host's own feature set says what it gives there."
    }
    return
      "What KVM gives is worked out from what CPUID answers, for a current kernel; records of hosts "
      + "with /dev/kvm, or --cap, say what it gives there."
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
