public import CPUIDKit
public import PoolKit

/// The answer to a check on one screen: yes or no and for whom, which models may move, what refuses.
public struct CheckPage {
  let check: MoveCheck
  let sources: [String]
  let destinations: [String]
  private let models: [NamedModel]

  /// A page.
  ///
  /// - Parameters:
  ///   - check: the answer.
  ///   - sources: what to call where the guest comes from: itself, or its hosts' files.
  ///   - destinations: what to call where it goes to.
  ///   - models: the named models whose guests may be on either side, nearest first.
  public init(
    _ check: MoveCheck, from sources: [String], to destinations: [String], models: [NamedModel]
  ) {
    self.check = check
    self.sources = sources
    self.destinations = destinations
    self.models = models
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    let told = check.reasons.filter { $0.verdict == .safe && $0.finding.subject != .unknownLimit }
    return Page(
      answer, tone: Tone(check.verdict),
      [
        Page.Section(rank: 1, reachable + alternative),
        Page.Section("What refuses", rank: 1, entries(for: .unsafe)),
        Page.Section("What nobody can tell", rank: 2, entries(for: .unknown) + cure),
        Page.Section(
          isNative ? "To be hidden from it first" : "Host-passthrough guests would see", rank: 3,
          check.isOfDefinition ? [] : entries(for: .masked)),
        Page.Section("Good to know", rank: 4, security + CheckPage.notes(on: told)),
        Page.Section(rank: 3, back + grounds),
      ],
      footer: "More: --full"
    ).text(on: screen)
  }

  /// Where the guest comes from.
  var source: Phrase { "\(hosts: sources)" }

  /// Where it is to go.
  var destination: Phrase { "\(hosts: destinations)" }

  /// The answer in a sentence.
  var answer: Phrase {
    let (from, to) = (source, destination)
    if check.question.migration == .static { return restart }
    if check.isOfDefinition {
      return switch check.verdict {
      case .safe, .masked: "YES: \(from) may move to \(to)"
      case .unknown: "CANNOT TELL whether \(from) may move to \(to): data is missing"
      case .unsafe: "NO: \(from) must not move to \(to): \(refusal)"
      }
    }
    return switch check.verdict {
    case .safe: "YES: \(guests) may move from \(from) to \(to)"
    case .masked where isNative:
      "YES for \(guests), from \(from) to \(to), if what is listed here is hidden from them"
    case .masked:
      """
      YES: guests with a fixed CPU model may move from \(from) to \(to) (host-passthrough guests \
      would see \(Plural.count(extraCount, "more feature")))
      """
    case .unknown: "CANNOT TELL whether \(guests) may move from \(from) to \(to): data is missing"
    case .unsafe where isNative: "NO: \(guests) must not move from \(from) to \(to): \(refusal)"
    case .unsafe: "NO for guests that were given everything \(from) has: \(refusal)"
    }
  }

  private var restart: Phrase {
    let (from, to) = (source, destination)
    return check.verdict == .unsafe
      ? "NO: a guest of \(from) that restarts on \(to) would not boot: \(refusal)"
      : "YES: a guest of \(from) may restart on \(to), where it asks CPUID again"
  }

  var isNative: Bool { check.question.platform == .native }

  private var guests: String {
    switch check.question.guest {
    case .hvm: "guests"
    case .pv: "paravirtual guests"
    case .container: "containers"
    }
  }

  private var extraCount: Int {
    Set(check.reasons.filter { $0.verdict == .masked }.map { $0.finding.row[0] }).count
  }

  /// Who refuses and why, in a clause.
  private var refusal: Phrase {
    let refusing = check.reasons.filter { $0.verdict == .unsafe }
    let hosts = Set(refusing.flatMap(\.hosts)).sorted()
    let findings = refusing.map(\.finding)
    if let first = findings.first, first.subject == .vendor {
      return CheckPage.sentence(first, [], on: hosts, isNative: isNative)
    }
    return CheckPage.clause(findings, by: "\(hosts: hosts)", isOne: hosts.count == 1)
  }

  /// The hosts to which it may move although not to all.
  private var reachable: [Page.Entry] {
    let verdicts = check.forward.verdicts
    let open = check.destinations.filter { verdicts[$0] ?? .safe < .unknown }
    return open.isEmpty || check.verdict < .unknown || check.question.migration == .static
      ? [] : [Page.Entry("It may move to \(hosts: open)")]
  }

  /// What may move instead, for hosts of KVM.
  private var alternative: [Page.Entry] {
    guard check.question.migration != .static, !check.isOfDefinition, !isNative,
      check.verdict == .unsafe || check.verdict == .masked
    else { return [] }
    guard let model = models.first else {
      return check.verdict == .unsafe && check.question.platform == .kvm
        ? [Page.Entry("No named model starts on both sides")] : []
    }
    let others = models.dropFirst().prefix(3).map(\.name)
    let more: Phrase = others.isEmpty ? "" : " (next: \(list: others))"
    return [Page.Entry("Guests with \(Printable.text(model.name)) or less may move\(more)")]
  }
}

extension Tone {
  /// What a verdict means.
  init(_ verdict: Verdict) {
    switch verdict {
    case .safe, .masked: self = .yes
    case .unknown: self = .unsure
    case .unsafe: self = .no
    }
  }
}
