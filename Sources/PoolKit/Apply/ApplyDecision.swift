internal import CPUIDKit

/// What is to happen to the MSRs of a host so that it shows a baseline.
public struct ApplyDecision: Hashable, Sendable {
  /// The CPUs, by rising number.
  public let cpus: [CPUDecision]
  /// The state to keep before the first write.
  public let state: OverrideState
  /// The state that an earlier run left, when its values may be in force.
  public let prior: OverrideState?
  /// The state that was kept, whether its values may be in force or not.
  public let kept: OverrideState?

  /// Decides for a host whose CPUs were read just now.
  ///
  /// - Parameters:
  ///   - live: every online CPU, with the MSRs of the target's registers.
  ///   - target: what the host is to show.
  ///   - prior: what the state file says.
  ///   - bootID: the kernel's id of this boot.
  ///   - origin: the machine and the plan.
  /// - Throws: ``ApplyRefusal`` when anything stands in the way.
  public init(
    _ live: [LogicalCPU], _ target: OverrideTarget, after prior: OverrideState?, bootID: String,
    origin: StateOrigin = StateOrigin()
  ) throws(ApplyRefusal) {
    let inForce = prior.flatMap { $0.isInForce(boot: bootID, live) ? $0 : nil }
    if let inForce, inForce.phase != .applied {
      throw .unfinished(
        inForce.phase, holding: inForce.countHolding(live), of: inForce.count)
    }
    var cpus: [CPUDecision] = []
    for cpu in live.sorted(by: { $0.number < $1.number }) {
      try target.check(cpu.leaves, cpu: cpu.number)
      cpus.append(try CPUDecision(cpu, target, after: inForce?[cpu: cpu.number]))
    }
    let findings = Self.findings(cpus)
    guard findings.isEmpty else { throw .findings(findings) }
    // A CPU that is offline now may come back with what was written to it.
    let numbers = Set(cpus.map(\.number))
    let away = (inForce?.cpus ?? []).filter { !numbers.contains($0.number) }
    self.cpus = cpus
    self.prior = inForce
    kept = prior
    state = OverrideState(
      bootID: bootID, host: target.host, vendor: target.view.vendor,
      signature: target.signature, phase: .applying, cpus: cpus.map(\.overrides) + away,
      origin: origin)
  }

  /// The state to keep when all is in place.
  public var finished: OverrideState {
    var state = state
    state.phase = .applied
    state.origin.formerPlan = nil
    for cpu in state.cpus.indices {
      for register in state.cpus[cpu].registers.indices {
        state.cpus[cpu].registers[register].before = nil
      }
    }
    return state
  }

  /// How many values are to be written.
  public var writeCount: Int { cpus.reduce(0) { $0 + $1.writes.count } }

  private static func findings(_ cpus: [CPUDecision]) -> [ApplyRefusal.Finding] {
    var order: [ApplyRefusal.Objection] = []
    var numbers: [ApplyRefusal.Objection: [Int]] = [:]
    for cpu in cpus {
      for objection in cpu.objections {
        if numbers[objection] == nil { order.append(objection) }
        numbers[objection, default: []].append(cpu.number)
      }
    }
    return order.map { ApplyRefusal.Finding(objection: $0, cpus: CPUSet(numbers[$0] ?? [])) }
  }
}
