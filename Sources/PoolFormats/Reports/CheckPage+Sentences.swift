internal import CPUIDKit
internal import PoolKit

extension CheckPage {
  /// What is found of `names` on `hosts`, with the likeliest cause and what mends it.
  static func sentence(
    _ finding: Finding, _ names: [String], on hosts: [String], isNative: Bool
  ) -> Phrase {
    let verb = Plural.of(hosts.count, "lacks", "lack")
    switch finding.subject {
    case .vendor:
      guard case .vendor(let found)? = finding.values?.found,
        case .vendor(let expected)? = finding.values?.expected
      else { return "\(hosts: hosts): \(finding.subject.sentence)" }
      let verb = Plural.of(hosts.count, "is", "are")
      return "\(hosts: hosts) \(verb) \(name: found.title), not \(name: expected.title)"
    case .missing(let why):
      let evidence = why.cause.canBeMended ? "; \(Printable.text(why.evidence.clause))" : ""
      return "\(hosts: hosts) \(verb) \(list: names): \(why.advice)\(evidence)"
    case .missingCapability:
      return isNative
        ? "\(hosts: hosts) \(verb) \(list: names): native code is restored only where that is the same"
        : "\(hosts: hosts) \(verb) \(list: names): the platform there does not offer it to guests"
    case .required(let level): return "\(hosts: hosts) \(verb) \(list: names) of \(level)"
    case .extra(let means):
      return isNative ? "\(list: names) on \(hosts: hosts): \(means.clause)" : "\(list: names)"
    case .untold(.source): return "whether the guest was given \(list: names)"
    case .untold(.destination): return "whether \(hosts: hosts) can give \(list: names)"
    default: return "\(list: names) on \(hosts: hosts): \(finding.subject.sentence)"
    }
  }

  /// What the hosts of `findings` lack, and what they show that nothing hides, after their names.
  static func clause(_ findings: [Finding], by hosts: Phrase, isOne: Bool) -> Phrase {
    let extra = names(of: findings.filter(\.subject.isExtra))
    let lacking = names(
      of: findings.filter { $0.subject.isOfFeature && !$0.subject.isExtra })
    let lacks: Phrase = "\(isOne ? "lacks" : "lack") \(list: lacking)"
    let shows: Phrase = "\(isOne ? "shows" : "show") \(list: extra), which nothing hides"
    return switch (lacking.isEmpty, extra.isEmpty) {
    case (false, true): "\(hosts) \(lacks)"
    case (true, false): "\(hosts) \(shows)"
    case (false, false): "\(hosts) \(lacks), and \(shows)"
    case (true, true):
      "\(hosts) \(isOne ? "differs" : "differ") in \(list: names(of: findings))"
    }
  }
}

extension Explanation {
  /// The cause with what mends it.
  var advice: String {
    if let cure { return "\(cause.label), \(cure.title) or newer brings it" }
    return switch cause {
    case .generation: "CPU generation, nothing brings it"
    case .product: "product line, nothing brings it"
    case .firmware: "firmware, switch it on there"
    case .microcode: "microcode, update it"
    case .withdrawn: "withdrawn by microcode, no update brings it back"
    case .kernel: "the kernel, update it or change its command line"
    case .qemu: "QEMU, update it"
    case .counters: "no performance counters for guests, KVM's enable_pmu gives them"
    case .nested: "nested virtualisation, nested=1 of kvm_intel or kvm_amd gives it"
    case .neverGiven: "no guest is given it"
    case .platform: "made up by hypervisors, not there"
    case .hypervisor: "a hypervisor beneath, scan the machine itself"
    case .overridden: "overridden, poolcpu rollback brings it back"
    case .unread: "not in the record, scan again with poolcpu"
    case .unknown: "cause unknown (poolcpu why says what is known)"
    }
  }
}
