internal import PoolKit

/// Findings of one kind on the same hosts.
struct ReasonGroup {
  let sentence: String
  let hosts: [String]
  var rows: [[String]]

  /// `reasons` by sentence and hosts, in the order in which each pair comes first.
  ///
  /// What holds for several classes of hosts is one finding on all of them.
  static func groups(of reasons: [CheckReason]) -> [ReasonGroup] {
    struct Key: Hashable {
      let sentence: String
      let hosts: [String]
    }
    var kinds: [CheckReason.Kind] = []
    var hosts: [CheckReason.Kind: [String]] = [:]
    for reason in reasons {
      if hosts[reason.kind] == nil { kinds.append(reason.kind) }
      hosts[reason.kind, default: []] += reason.hosts
    }
    var groups: [ReasonGroup] = []
    var places: [Key: Int] = [:]
    for kind in kinds {
      let key = Key(sentence: kind.sentence, hosts: hosts[kind, default: []].sorted())
      if let place = places[key] {
        groups[place].rows.append(kind.row)
      } else {
        places[key] = groups.count
        groups.append(ReasonGroup(sentence: key.sentence, hosts: key.hosts, rows: [kind.row]))
      }
    }
    return groups
  }
}

extension CheckReason.Kind {
  /// What findings of this kind have in common, as a clause.
  var sentence: String {
    switch self {
    case .vendor: "the vendor is another"
    case .missing(_, let cause): "the guest saw it and would miss it (\(cause.clause))"
    case .extra(_, let means): "it is shown beyond what the guest saw, and \(means.clause)"
    case .lowerLimit: "a number is lower than the guest saw"
    case .higherLimit: "a number is higher than the guest saw"
    case .layout:
      "the guest's state lies elsewhere in the XSAVE area, or the record does not say where"
    case .hostOnly: "it differs, but no hypervisor gives it to a guest that may move"
    case .harmless: "it is missing, which harms no guest"
    case .caution: "it asks guests for care, which this guest does not know of"
    case .fixed: "behaviour that nothing can hide differs"
    case .unknownSource: "the source's record lacks the word, so nobody knows what the guest saw"
    case .required(_, let level): "it is part of \(level), which the guest needs to boot"
    }
  }

  /// The finding itself, in columns.
  var row: [String] {
    switch self {
    case .vendor(let found, let expected):
      [
        "vendor", "found \(Printable.text(found.rawValue))",
        "expected \(Printable.text(expected.rawValue))",
      ]
    case .missing(let bit, _), .extra(let bit, _), .hostOnly(let bit), .harmless(let bit),
      .caution(let bit), .fixed(let bit), .required(let bit, _):
      [bit.name ?? "unnamed", bit.description]
    case .lowerLimit(let name, let found, let expected),
      .higherLimit(let name, let found, let expected):
      [name, "here \(name.limitText(found))", "the guest saw \(name.limitText(expected))"]
    case .layout(let component): ["component \(component)"]
    case .unknownSource(let word): [word.description]
    }
  }
}

extension String {
  /// `number` as the limit with this name is written.
  fileprivate func limitText(_ number: Int) -> String {
    LimitDefinition.all.first { $0.name == self }?.text(of: number) ?? "\(number)"
  }
}

extension LikelyCause {
  /// The cause as a clause, with its ground.
  var clause: String {
    switch self {
    case .generation: "likeliest cause: CPUs of that family and model do not have it"
    case .firmware: "likeliest cause: a firmware setting, known to switch it on equal CPUs"
    case .microcode: "likeliest cause: microcode, known to add or remove it on equal CPUs"
    case .kernel: "likeliest cause: the kernel, known to clear it in the override MSRs"
    case .hypervisor: "likeliest cause: the destination is a guest, whose hypervisor hides it"
    case .unread: "the destination's record lacks the word"
    case .unknown: "cause unknown: CPUs of that family and model are known to have it"
    }
  }
}

extension HidingMeans {
  /// What hides the feature, as a clause.
  var clause: String {
    switch self {
    case .intercept: "the hypervisor's CPUID intercept hides it"
    case .register(let register): "MSR \(register.address) (\(register.name)) hides it"
    case .faulting(.cpuidUserDis): "CpuidUserDis (HWCR bit 35) hides it"
    case .faulting(.intelFaulting(.confirmed)): "CPUID faulting hides it (confirmed by MSR CEh)"
    case .faulting(.intelFaulting): "CPUID faulting hides it (inferred from the model)"
    case .nothing: "nothing hides it"
    }
  }
}
