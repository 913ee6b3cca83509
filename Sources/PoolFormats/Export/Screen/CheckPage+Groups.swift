internal import PoolKit

extension CheckPage {
  /// Findings that one sentence tells: of one kind and cause, on the same hosts.
  struct Group {
    let hosts: [String]
    var kinds: [CheckReason.Kind]
  }

  /// What findings must have in common to be told together.
  private enum Subject: Hashable {
    /// Generations have many grounds that say the same; of other causes the ground counts.
    case missing(LikelyCause, ground: String)
    case extra(HidingMeans)
    case untold(CheckReason.Side)
    case other(String)

    init(_ kind: CheckReason.Kind) {
      switch kind {
      case .missing(_, let why):
        self = .missing(why.cause, ground: why.cause.canBeMended ? why.ground : "")
      case .extra(_, let means): self = .extra(means)
      case .untold(_, let side): self = .untold(side)
      default: self = .other(kind.sentence)
      }
    }
  }

  /// `reasons` by what they say and the hosts that they hold for, in the order in which each comes first.
  static func groups(of reasons: [CheckReason]) -> [Group] {
    struct Key: Hashable {
      let subject: Subject
      let hosts: [String]
    }
    var kinds: [CheckReason.Kind] = []
    var hosts: [CheckReason.Kind: [String]] = [:]
    for reason in reasons {
      if hosts[reason.kind] == nil { kinds.append(reason.kind) }
      hosts[reason.kind, default: []] += reason.hosts
    }
    var order: [Key] = []
    var groups: [Key: Group] = [:]
    for kind in kinds {
      let key = Key(subject: Subject(kind), hosts: hosts[kind, default: []].sorted())
      if groups[key] == nil { order.append(key) }
      groups[key, default: Group(hosts: key.hosts, kinds: [])].kinds.append(kind)
    }
    return order.compactMap { groups[$0] }.enumerated().sorted {
      (-$0.element.kinds.count, $0.offset) < (-$1.element.kinds.count, $1.offset)
    }.map(\.element)
  }

  /// What is found of `names` on `hosts`, with the likeliest cause and what mends it.
  static func sentence(
    _ kind: CheckReason.Kind, _ names: [String], on hosts: [String], isNative: Bool
  ) -> Phrase {
    let verb = hosts.count == 1 ? "lacks" : "lack"
    switch kind {
    case .vendor(let found, let expected):
      let verb = hosts.count == 1 ? "is" : "are"
      return "\(list: hosts) \(verb) \(name: found.title), not \(name: expected.title)"
    case .missing(_, let why):
      let ground = why.cause.canBeMended ? "; \(Printable.text(why.ground))" : ""
      return "\(list: hosts) \(verb) \(list: names): \(why.advice)\(ground)"
    case .required(_, let level): return "\(list: hosts) \(verb) \(list: names) of \(level)"
    case .extra(_, let means):
      return isNative ? "\(list: names) on \(list: hosts): \(means.clause)" : "\(list: names)"
    case .untold(_, .source): return "whether the guest was given \(list: names)"
    case .untold(_, .destination): return "whether \(list: hosts) can give \(list: names)"
    default: return "\(list: names) on \(list: hosts): \(kind.sentence)"
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
    case .kernel: "the kernel, update it or change its command line"
    case .qemu: "QEMU, update it"
    case .counters: "no performance counters for guests, KVM's enable_pmu gives them"
    case .platform: "made up by hypervisors, not there"
    case .hypervisor: "a hypervisor beneath, scan the machine itself"
    case .overridden: "overridden, poolcpu rollback brings it back"
    case .unread: "not in the record, scan again with poolcpu"
    case .unknown: "cause unknown (poolcpu why says what is known)"
    }
  }
}
