public import CPUIDKit

/// Whether a host shows a baseline at this moment, by its MSRs and by CPUID.
public struct Verification: Hashable, Sendable {
  /// A way in which a CPU differs from the plan.
  public enum Difference: Hashable, Sendable {
    /// CPUID shows a bit that a register should hide.
    case shown(FeatureBit)
    /// CPUID does not show a bit of the baseline.
    case missing(FeatureBit)
    /// A register should hold another value.
    case register(CPUIDMSR, holds: MSRValue, wanted: MSRValue)
    /// A register lacks bits that CPUID shows, so it does not work.
    case contradiction(CPUIDMSR, holds: MSRValue)
    /// A register that should hide something is absent.
    case absent(CPUIDMSR)
  }

  /// A difference with the CPUs that have it.
  public struct Finding: Hashable, Sendable {
    /// The difference.
    public let difference: Difference
    /// Where.
    public let cpus: CPUSet
  }

  /// The host's name in the plan.
  public let host: String
  /// The CPUs that were asked.
  public let cpus: CPUSet
  /// How many registers of each CPU the plan has.
  public let registerCount: Int
  /// Every difference; bits first, in their order.
  public let findings: [Finding]
  /// The bits that the host shows beyond the baseline where no register reaches.
  public let unreached: [FeatureBit]

  /// Compares `live`, which was read just now, with `target`.
  ///
  /// - Throws: ``ApplyRefusal`` for a guest, another CPU, or a register that cannot be read.
  public init(_ live: [LogicalCPU], _ target: OverrideTarget) throws(ApplyRefusal) {
    var numbers: [Difference: [Int]] = [:]
    var unreached = FeatureSet()
    var count = 0
    for cpu in live {
      try target.check(cpu.leaves, cpu: cpu.number)
      let view = try CPUDecision.view(of: cpu)
      let plan = OverridePlan(for: view, words: target.words, limits: target.limits)
      count = plan.values.count
      let reach = plan.reach
      let beyond = view.words.subtracting(target.words).subtracting(RuleTable.liveStates)
      for bit in beyond.bits where Catalogue.words[bit.word].presentIf == nil {
        if reach.contains(Catalogue.words[bit.word].name) {
          numbers[.shown(bit), default: []].append(cpu.number)
        } else {
          unreached.insert(bit)
        }
      }
      for bit in CPUDecision.missing(view, target) {
        numbers[.missing(bit), default: []].append(cpu.number)
      }
      for value in plan.values {
        guard let found = try Self.difference(value, cpu) else { continue }
        numbers[found, default: []].append(cpu.number)
      }
    }
    host = target.host
    cpus = CPUSet(live.map(\.number))
    registerCount = count
    findings = numbers.map { Finding(difference: $0.key, cpus: CPUSet($0.value)) }
      .sorted { $0.precedes($1) }
    self.unreached = unreached.bits
  }

  private static func difference(
    _ value: PlannedValue, _ cpu: LogicalCPU
  ) throws(ApplyRefusal) -> Difference? {
    let address = value.register.address
    switch cpu.msrs[address] {
    case .value(let found):
      if value.basis == .cpuid { return .contradiction(value.register, holds: found) }
      return value.isNeeded
        ? .register(value.register, holds: found, wanted: value.value) : nil
    case .absent: return value.isNeeded ? .absent(value.register) : nil
    case .unreadable, nil:
      throw .findings([.init(objection: .unreadable(address), cpus: CPUSet([cpu.number]))])
    }
  }
}

extension Verification.Finding {
  /// By bit, then by register, then by CPU.
  fileprivate func precedes(_ other: Self) -> Bool {
    let (mine, theirs) = (key, other.key)
    if mine.bit != theirs.bit { return (mine.bit ?? .last) < (theirs.bit ?? .last) }
    if mine.address != theirs.address { return mine.address < theirs.address }
    return (cpus.numbers.first ?? 0) < (other.cpus.numbers.first ?? 0)
  }

  private var key: (bit: FeatureBit?, address: MSRAddress) {
    switch difference {
    case .shown(let bit), .missing(let bit): (bit, 0)
    case .register(let register, _, _), .contradiction(let register, _), .absent(let register):
      (nil, register.address)
    }
  }
}

extension FeatureBit {
  /// Behind every bit of the catalogue.
  fileprivate static let last = FeatureBit(word: .max, position: 31)
}
