internal import CPUIDKit
internal import PoolKit

/// Findings that one sentence tells: of one subject, on the same hosts.
struct FindingGroup {
  /// The hosts, sorted.
  let hosts: [String]
  /// What is to say of the first of them, and in short of all.
  let subject: FindingSubject
  /// What was found on them; never empty.
  fileprivate(set) var findings: [Finding]

  /// What findings must have in common to be told in one sentence.
  private enum Key: Hashable {
    case subject(FindingSubject, hosts: [String])
    /// What nothing mends has much evidence that says the same.
    case missing(Cause, hosts: [String])

    init(_ subject: FindingSubject, _ hosts: [String], isFull: Bool) {
      if !isFull, case .missing(let why) = subject, !why.cause.canBeMended {
        self = .missing(why.cause, hosts: hosts)
      } else {
        self = .subject(subject, hosts: hosts)
      }
    }
  }

  /// `reasons` by what they say and the hosts that they hold for, in the order in which each comes first.
  ///
  /// What holds for several classes of hosts is one finding on all of them.
  ///
  /// - Parameters:
  ///   - reasons: the findings.
  ///   - isFull: whether all evidence is told; else generations have one, and the largest groups come first.
  /// - Returns: the groups.
  static func groups(of reasons: [CheckReason], isFull: Bool) -> [FindingGroup] {
    var kinds: [CheckReason.Kind] = []
    var hosts: [CheckReason.Kind: [String]] = [:]
    for reason in reasons {
      if hosts[reason.kind] == nil { kinds.append(reason.kind) }
      hosts[reason.kind, default: []] += reason.hosts
    }
    var groups: [FindingGroup] = []
    var indices: [Key: Int] = [:]
    for kind in kinds {
      let (finding, hosts) = (Finding(kind), hosts[kind, default: []].sorted())
      let key = Key(finding.subject, hosts, isFull: isFull)
      if let index = indices[key] {
        groups[index].findings.append(finding)
      } else {
        indices[key] = groups.count
        groups.append(FindingGroup(hosts: hosts, subject: finding.subject, findings: [finding]))
      }
    }
    if isFull { return groups }
    return groups.enumerated().sorted {
      (-$0.element.findings.count, $0.offset) < (-$1.element.findings.count, $1.offset)
    }.map(\.element)
  }
}
