public import CPUIDKit

/// Something about a pool that its administrator must know beside the baseline.
public enum BaselineWarning: Hashable, Sendable {
  /// Logical CPUs of one host differ in a bit; the host counts as not showing it.
  case divergence(CPUDivergence, hosts: SortedNames)
  /// Records lack words; their bits count as not shown.
  case unread([WordID], hosts: SortedNames)
  /// Hosts differ in behaviour that cannot be hidden.
  case fixed(FeatureBit, shownBy: [Int])
  /// A bit that asks guests for care could not be kept.
  case lostCare(FeatureBit, RemovalCause)
  /// Records were made inside guests.
  case guests(SortedNames)
  /// Hosts seem to be overridden already, by these signs.
  case overridden([OverrideSign], hosts: SortedNames)
  /// Time stamp counters are further apart than a guest tolerates: the range of each class.
  case clocks([ClockRange])
  /// Software may not set the same bits in MXCSR on all hosts: the masks of each class.
  case mxcsr(common: RegisterValue, [MXCSRMasks])
  /// The processor table does not know the CPU.
  case unknownProcessor(CPUSignature, hosts: SortedNames)

  /// The warnings about `baseline`, in a fixed order.
  public static func all(about baseline: Baseline) -> [BaselineWarning] {
    var found: [BaselineWarning] = []
    for hostClass in baseline.pool.classes {
      found += hostClass.view.divergences.map { .divergence($0, hosts: hostClass.hosts) }
    }
    for hostClass in baseline.pool.classes where !hostClass.view.unread.isEmpty {
      found.append(.unread(hostClass.view.unread, hosts: hostClass.hosts))
    }
    for addition in baseline.added where RuleTable.fixed.contains(addition.bit) {
      found.append(.fixed(addition.bit, shownBy: addition.classes))
    }
    for removal in baseline.removed where RuleTable.accumulating.contains(removal.bit) {
      if removal.cause != .absent { found.append(.lostCare(removal.bit, removal.cause)) }
    }
    let guests = baseline.pool.classes.filter(\.view.isGuest).map(\.hosts)
    if !guests.isEmpty { found.append(.guests(SortedNames(joining: guests))) }
    let overridden = Dictionary(
      grouping: baseline.pool.classes.flatMap(\.overridden), by: \.signs)
    found += overridden.sorted { OverrideSign.text($0.key) < OverrideSign.text($1.key) }.map {
      .overridden($0.key, hosts: SortedNames(joining: $0.value.map(\.hosts)))
    }
    found += differences(of: baseline)
    for hostClass in baseline.pool.classes
    where hostClass.view.processor == nil && hostClass.view.perspective == .hardware {
      if let signature = hostClass.view.signature {
        found.append(.unknownProcessor(signature, hosts: hostClass.hosts))
      }
    }
    return found
  }
}

extension BaselineWarning: CustomStringConvertible {
  /// One sentence for the user; names are made safe for a terminal.
  public var description: String {
    switch self {
    case .divergence(let difference, let hosts):
      "\(difference.bit.label) is shown by \(difference.shownBy.phrase) of \(Printable.list(hosts)) "
        + "but not by \(difference.hiddenBy.phrase), so \(Plural.of(hosts.count, "the host counts", "these hosts count")) as not showing it"
    case .unread(let words, let hosts):
      "\(records(hosts)) \(Plural.of(hosts.count, "lacks", "lack")) "
        + "\(Printable.list(words.map(\.description))), so the bits of "
        + (Plural.of(words.count, "that word", "those words")) + " count as not shown"
    case .fixed(let bit, let classes):
      "\(bit.label) is behaviour that nothing can hide, and only "
        + (classes.count == 1 ? "class \(classes[0]) has" : "classes \(list(classes)) have")
        + " it; it is shown, which is the safe side (inferred)"
    case .lostCare(let bit, let cause):
      "\(bit.label) tells guests of some host to apply a mitigation, and the pool cannot show it"
        + (cause.parent.map { ", because not every host shows \($0.label)" } ?? "")
    case .guests(let hosts):
      hosts.count == 1
        ? "\(records(hosts)) was made inside a guest, so it shows what a hypervisor lets through, "
          + "and override MSRs are normally absent there"
        : "\(records(hosts)) were made inside guests, so they show what hypervisors let through, "
          + "and override MSRs are normally absent there"
    case .overridden(let signs, let hosts):
      "\(Printable.list(hosts)) \(Plural.of(hosts.count, "seems", "seem")) to be overridden already, "
        + "which shrinks the pool: \(Printable.text(OverrideSign.text(signs)))"
    case .clocks, .mxcsr: numbers
    case .unknownProcessor(let signature, let hosts):
      "the processor table does not know \(signature) of \(Printable.list(hosts)), so no override "
        + "MSRs are planned there"
    }
  }

  private func records(_ hosts: some Collection<String>) -> String {
    "the \(Plural.of(hosts.count, "record", "records")) of \(Printable.list(hosts))"
  }

  private func list(_ classes: [Int]) -> String { classes.map(String.init).joined(separator: ", ") }
}

extension RemovalCause {
  /// The feature whose absence forces the removal, where that is the cause.
  public var parent: FeatureBit? { if case .requires(let parent) = self { parent } else { nil } }
}

extension BaselineWarning {
  /// Warnings about numbers that CPUID does not tell.
  static func differences(of baseline: Baseline) -> [BaselineWarning] {
    let (facts, classes) = (baseline.facts, baseline.pool.classes)
    var found: [BaselineWarning] = []
    if facts.clocks.agrees(with: facts.clocks) == false {
      found.append(.clocks(classes.map(\.facts.clocks)))
    }
    if let common = facts.mxcsr.common, common != facts.mxcsr.any {
      found.append(.mxcsr(common: common, classes.map(\.facts.mxcsr)))
    }
    return found
  }

  /// The sentence of such a warning.
  var numbers: String {
    switch self {
    case .clocks(let ranges):
      "time stamp counters run at frequencies more than \(TSCClock.tolerance) ppm apart ("
        + list(ranges.map(\.lowestKHz), ranges.map(\.highestKHz))
        + " kHz): guests that count on them must be given a scaled counter"
    case .mxcsr(let common, let masks):
      "software may not set the same bits in MXCSR on all hosts ("
        + list(masks.map(\.common), masks.map(\.any))
        + "), and nothing hides that from guests: only \(common) is safe everywhere"
    default: ""
    }
  }

  /// What each class has, from one value to the other; nothing of classes of which none is known.
  private func list<Value: Equatable>(_ first: [Value?], _ last: [Value?]) -> String {
    let known = zip(first, last).enumerated().compactMap { index, pair -> String? in
      guard let low = pair.0, let high = pair.1 else { return nil }
      return "class \(index + 1): " + (low == high ? "\(low)" : "\(low) to \(high)")
    }
    return known.prefix(8).joined(separator: ", ")
      + (known.count > 8 ? " and \(known.count - 8) classes more" : "")
  }
}
