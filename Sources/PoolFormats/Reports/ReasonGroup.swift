internal import CPUIDKit
internal import PoolKit

/// Findings that one sentence tells: of one kind and cause, on the same hosts.
struct ReasonGroup {
  /// The hosts, sorted.
  let hosts: [String]
  /// What was found on them; never empty.
  var kinds: [CheckReason.Kind]

  /// What the findings have in common, as a clause.
  var sentence: String { kinds[0].sentence }
  /// The findings themselves, in columns.
  var rows: [[String]] { kinds.map(\.row) }

  /// `reasons` by what they say and the hosts that they hold for, in the order in which each comes first.
  ///
  /// What holds for several classes of hosts is one finding on all of them.
  ///
  /// - Parameters:
  ///   - reasons: the findings.
  ///   - isFull: whether every ground is told; else generations have one, and the largest groups come first.
  /// - Returns: the groups.
  static func groups(of reasons: [CheckReason], isFull: Bool) -> [ReasonGroup] {
    struct Key: Hashable {
      let subject: ReasonSubject
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
      let key = Key(
        subject: ReasonSubject(kind, isFull: isFull), hosts: hosts[kind, default: []].sorted())
      if let place = places[key] {
        groups[place].kinds.append(kind)
      } else {
        places[key] = groups.count
        groups.append(ReasonGroup(hosts: key.hosts, kinds: [kind]))
      }
    }
    if isFull { return groups }
    return groups.enumerated().sorted {
      (-$0.element.kinds.count, $0.offset) < (-$1.element.kinds.count, $1.offset)
    }.map(\.element)
  }
}

extension CheckReason.Kind {
  /// What findings of this kind have in common, as a clause.
  var sentence: String {
    switch self {
    case .vendor: "the vendor is another"
    case .missing(_, let why): "the guest was given it and would miss it (\(why.clause))"
    case .extra(_, let means): "not given to the guest; \(means.clause)"
    case .lowerLimit: "lower than the guest was told"
    case .higherLimit: "higher than the guest was told"
    case .layout:
      "the guest's state lies elsewhere in the XSAVE area, or the record does not say where"
    case .hostLimit:
      "a number differs that only guests with nested virtualisation or counters see"
    case .clock: "the time stamp counter runs at another frequency"
    case .mxcsr(let found, let expected):
      found.isSuperset(of: expected)
        ? "software may set more bits in MXCSR, which nothing hides"
        : "software may not set all the bits in MXCSR that the guest saw, which nothing hides"
    case .unknownLimit: "not in every record, so not compared"
    case .missingCapability:
      "the guest was given it, and the platform there does not offer it"
    case .capabilitiesNotCompared:
      "nested features outside CPUID: not compared, the destination's data has none"
    case .untold(_, .source): "cannot tell whether the guest was given it"
    case .untold(_, .destination): "the guest was given it; cannot tell whether it is there"
    case .notCompared: "not compared: neither side's text tells of these"
    case .inferredLayout:
      "not in the dump; its XSAVE layout is taken as on all CPUs of the vendor"
    case .harmless: "missing, which harms no guest"
    case .caution: "tells guests to apply a mitigation, which this guest does not"
    case .fixed: "behaviour that nothing can hide differs"
    case .unknownSource:
      "the source's dump does not contain it; cannot tell what the guest was given"
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
    case .missing(let bit, _), .extra(let bit, _), .untold(let bit, _),
      .harmless(let bit),
      .caution(let bit), .fixed(let bit), .required(let bit, _):
      [bit.name ?? "unnamed", bit.description]
    case .lowerLimit(let number, let found, let expected),
      .higherLimit(let number, let found, let expected),
      .hostLimit(let number, let found, let expected):
      [
        number.name, "here \(number.text(of: found))",
        "the guest saw \(number.text(of: expected))",
      ]
    case .layout(let component, let found, let expected):
      ["component \(component)", "here \(found.text)", "the guest saw \(expected.text)"]
    case .clock(let found, let expected):
      [
        "tscKHz", "here \(found.text)", "the guest saw \(expected.text)",
        found.canScale == true ? "scalable" : found.canScale == false ? "not scalable" : "",
      ]
    case .mxcsr(let found, let expected):
      ["mxcsrMask", "here \(found)", "the guest saw \(expected)"]
    case .unknownLimit(let number): [number.name]
    case .missingCapability(let name): [Printable.text(name)]
    case .capabilitiesNotCompared(let names): [Printable.list(names)]
    case .notCompared(let bits): [Printable.list(bits.map { $0.name ?? $0.description })]
    case .inferredLayout(let component): ["component \(component)"]
    case .unknownSource(let word): [word.description]
    }
  }
}

extension HidingMeans {
  /// What hides the feature, as a clause.
  var clause: String {
    switch self {
    case .intercept: "the hypervisor's CPUID intercept hides it"
    case .register(let register, .confirmed):
      "MSR \(register.address) (\(register.name)) hides it"
    case .register(let register, let confidence):
      "MSR \(register.address) (\(register.name)) hides it (\(confidence.rawValue))"
    case .faulting(.cpuidUserDis): "CpuidUserDis (HWCR bit 35) hides it"
    case .faulting(.intelFaulting(.confirmed)): "CPUID faulting hides it (confirmed by MSR CEh)"
    case .faulting(.intelFaulting): "CPUID faulting hides it (inferred from the model)"
    case .absentRegister(let register):
      "nothing hides it: MSR \(register.address) (\(register.name)) is absent there"
    case .nothing: "nothing hides it"
    }
  }
}
