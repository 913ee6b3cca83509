/// Something about a pool that its administrator must know beside the baseline.
public enum BaselineWarning: Hashable, Sendable {
  /// Logical CPUs of one host differ in a bit; the host counts as not showing it.
  case divergence(CPUDivergence, hosts: [String])
  /// Records lack words; their bits count as not shown.
  case unread([WordName], hosts: [String])
  /// Hosts differ in behaviour that cannot be hidden.
  case fixed(FeatureBit, shownBy: [Int])
  /// A bit that asks guests for care could not be kept.
  case lostCare(FeatureBit, RemovalCause)
  /// Records were made inside guests.
  case guests([String])
  /// The processor table does not know the CPU.
  case unknownProcessor(CPUSignature, hosts: [String])

  /// The warnings about `baseline`, in a fixed order.
  public static func all(about baseline: Baseline) -> [BaselineWarning] {
    var found: [BaselineWarning] = []
    for part in baseline.pool.classes {
      found += part.view.divergences.map { .divergence($0, hosts: part.hosts) }
    }
    for part in baseline.pool.classes where !part.view.unread.isEmpty {
      found.append(.unread(part.view.unread, hosts: part.hosts))
    }
    for addition in baseline.added where RuleTable.fixed.contains(addition.bit) {
      found.append(.fixed(addition.bit, shownBy: addition.classes))
    }
    for removal in baseline.removed where RuleTable.accumulating.contains(removal.bit) {
      if removal.cause != .absent { found.append(.lostCare(removal.bit, removal.cause)) }
    }
    let guests = baseline.pool.classes.filter(\.view.isGuest).flatMap(\.hosts)
    if !guests.isEmpty { found.append(.guests(guests.sorted())) }
    for (part, plan) in zip(baseline.pool.classes, baseline.plans) where plan.processor == nil {
      found.append(.unknownProcessor(part.view.signature, hosts: part.hosts))
    }
    return found
  }
}

extension BaselineWarning: CustomStringConvertible {
  /// One sentence for the user; names are made safe for a terminal.
  public var description: String {
    switch self {
    case .divergence(let difference, let hosts):
      "\(difference.bit.label) is shown by CPUs \(difference.shownBy) of \(Printable.list(hosts)) "
        + "but not by CPUs \(difference.hiddenBy), so the host counts as not showing it"
    case .unread(let words, let hosts):
      "the record of \(Printable.list(hosts)) lacks \(Printable.list(words.map(\.description))), "
        + "so those bits count as not shown"
    case .fixed(let bit, let classes):
      "\(bit.label) is behaviour that nothing can hide, and only class "
        + "\(Printable.list(classes.map(String.init))) has it; it is shown, which is the safe side "
        + "(inferred)"
    case .lostCare(let bit, let cause):
      "\(bit.label) asks guests for care on some host, but the pool cannot show it"
        + (cause.parent.map { ", because not every host shows \($0.label)" } ?? "")
    case .guests(let hosts):
      "the record of \(Printable.list(hosts)) was made inside a guest, so it shows what a "
        + "hypervisor lets through, and override MSRs are normally absent there"
    case .unknownProcessor(let signature, let hosts):
      "the processor table does not know \(signature) of \(Printable.list(hosts)), so no override "
        + "MSRs are planned there"
    }
  }
}

extension RemovalCause {
  /// The feature whose absence forces the removal, where that is the cause.
  public var parent: FeatureBit? { if case .requires(let parent) = self { parent } else { nil } }
}
