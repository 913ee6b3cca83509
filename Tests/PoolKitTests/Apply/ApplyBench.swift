import CPUIDKit
import PoolKit
import PoolTestSupport

/// Applies and rolls back on the model, as the commands do on a machine.
struct ApplyBench {
  let host: OverridableHost
  var journal = MemoryJournal()
  var online = Array(0..<ModelMachine.count)
  var boot = "boot-1"

  private func live(_ target: OverrideTarget) throws -> [LogicalCPU] {
    let (access, list) = try target.registers()
    return try online.map {
      try LogicalCPU.live(
        $0, showing: host.table(of: $0), list, from: host.registers(access))
    }
  }

  func decide(_ baseline: Baseline) throws -> ApplyDecision {
    let target = try OverrideTarget("host", in: baseline)
    return try ApplyDecision(live(target), target, after: journal.state, bootID: boot)
  }

  func apply(_ baseline: Baseline) throws {
    let decision = try decide(baseline)
    try OverrideRun(
      registers: host.registers(decision.state.access), cpus: host, journal: journal
    ).apply(decision)
  }

  func rollback() throws -> RollbackReport? {
    guard let state = journal.state else { return nil }
    return OverrideRun(registers: host.registers(state.access), cpus: host, journal: journal)
      .rollback(state, online: CPUSet(online), bootID: boot)
  }

  func verify(_ baseline: Baseline) throws -> Verification {
    let target = try OverrideTarget("host", in: baseline)
    return try Verification(live(target), target)
  }

  /// The words that every CPU shows now.
  func views() throws -> [HostProfile] {
    try online.map {
      HostProfile(
        of: try HostRecord(
          host: "host", source: RecordSource(how: "model"),
          cpus: [LogicalCPU(number: $0, leaves: try host.table(of: $0))]))
    }
  }
}
