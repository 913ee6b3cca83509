internal import CPUIDKit
internal import PoolKit

extension CheckPage {
  /// The findings with one verdict: a sentence for each cause and the hosts that it holds on.
  func entries(for verdict: Verdict) -> [Page.Entry] {
    let groups = FindingGroup.groups(
      of: check.reasons.filter { $0.verdict == verdict }, isFull: false)
    return groups.map { group in
      let names = CheckPage.names(of: group.findings)
      let sentence = CheckPage.sentence(
        group.findings[0], names, on: group.hosts, isNative: isNative)
      return Page.Entry(sentence, rows: 3)
    }
  }

  /// What to do where data is missing.
  var cure: [Page.Entry] {
    let missing = check.reasons.filter { $0.verdict == .unknown }
    if missing.isEmpty { return [] }
    let ofSource = missing.contains { reason in
      switch reason.kind {
      case .untold(_, .source), .unknownSource: true
      default: false
      }
    }
    let side = ofSource ? source : destination
    return [
      Page.Entry("Take a full dump of \(side) (poolcpu scan, or cpuid -r) and ask again")
    ]
  }

  /// Mitigations that the guest loses, and those that it does not get.
  var security: [Page.Entry] {
    [SecurityChange.Change.lost, .gained].compactMap { change in
      let names = check.security.filter { $0.change == change }.map(\.bit.shortName)
      return names.isEmpty
        ? nil : Page.Entry("Protection \(CheckPage.fate(of: change, by: check)): \(list: names)")
    }
  }

  /// What becomes of protection in which the destination differs, said behind the word.
  ///
  /// A guest that runs has asked CPUID already, and one with a model of its own is given no more after a restart.
  static func fate(of change: SecurityChange.Change, by check: MoveCheck) -> String {
    if change == .lost { return "lost" }
    if check.question.platform == .native { return "that it did not see before" }
    return check.question.migration == .static && !check.isOfDefinition
      ? "gained by the restart" : "there that the guest does not see"
  }

  /// The other direction, in a line.
  var back: [Page.Entry] {
    guard let back = check.reverse else { return [] }
    let refusing = back.reasons.filter { $0.verdict == .unsafe }.map(\.finding)
    let isVendor = refusing.first?.subject == .vendor
    let answer: Phrase =
      switch back.verdict {
      case .safe, .masked: "YES, by the same rules"
      case .unknown: "cannot tell, data is missing"
      case .unsafe where isVendor: "NO: the vendor is another"
      case .unsafe:
        "NO: \(CheckPage.clause(refusing, by: "\(source)", isOne: sources.count == 1))"
      }
    return [Page.Entry("The way back", rows: 1, answer)]
  }

  /// Where what platforms give is known from.
  var grounds: [Page.Entry] {
    let unrecorded = CheckPage.names(
      of: check.reasons.map(\.finding).filter { $0.subject == .unknownLimit })
    let but: Phrase = unrecorded.isEmpty ? "" : "; not recorded: \(list: unrecorded)"
    guard !isNative, let found = check.forward.destination else {
      return unrecorded.isEmpty ? [] : [Page.Entry("Not recorded", rows: 1, "\(list: unrecorded)")]
    }
    let platform = check.question.platform.title
    let there: Phrase =
      switch found {
      case .kvm: "what KVM itself answered on each host"
      case .xen: "Xen's own policies on each host"
      case .text: "what the platform's own text says"
      case .table: "what \(platform) gives on such hardware, worked out by table"
      case .kernel where check.question.platform == .xen:
        "what \(platform) gives by xl info or /proc/cpuinfo, as far as that tells"
      case .kernel: "what \(platform) gives by /proc/cpuinfo, as far as that tells"
      }
    return [Page.Entry("Compared", "\(there)\(but)")]
  }

  /// What is only told, one sentence for each kind.
  static func notes(on reasons: [CheckReason]) -> [Page.Entry] {
    FindingGroup.groups(of: reasons, isFull: false).map { group in
      Page.Entry("\(list: names(of: group.findings)): \(group.subject.sentence)", rows: 2)
    }
  }

  /// What a sentence is about: the names of features and numbers, each once.
  static func names(of findings: [Finding]) -> [String] {
    var seen = Set<String>()
    return findings.flatMap(\.names).filter { seen.insert($0).inserted }
  }
}
