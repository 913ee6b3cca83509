import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Plans put in place on every host of any pool make all of them show the same words wherever the
/// MSRs reach, and a rollback gives back every register.
struct ApplyTheoremTests {
  @Test(.corpus(dumps: 300), arguments: 0..<4)
  func `real hosts show the same words, and get back what they had`(part: Int) throws {
    var pools = CorpusPools(seed: UInt64(100 + part))
    var applied = 0
    for _ in 0..<48 { applied += try check(pools.next(largest: 12).map(\.record)) }
    #expect(applied > 20, "too few hosts have such MSRs: \(applied)")
  }

  @Test(arguments: 0..<4)
  func `random hosts show the same words, and get back what they had`(part: Int) throws {
    var machines = RandomMachines(seed: UInt64(200 + part))
    var applied = 0
    for _ in 0..<24 {
      applied += try check(try (0..<3).map { try machines.next("host\($0)", largest: 4) })
    }
    // The rest has CPUs of two signatures, which apply refuses.
    #expect(applied > 2 * 24, "\(applied)")
  }

  /// Applies, compares and rolls back on every host that can be levelled; returns how many.
  private func check(_ records: [HostRecord]) throws -> Int {
    let records = try records.map(onBareMetal)
    let baseline = Baseline(of: try Pool(records.map { HostClass(of: $0) }))
    var applied = 0
    for record in records {
      let target = try OverrideTarget(record.host, in: baseline)
      guard let registers = try? target.registers(),
        record.cpus.allSatisfy({ $0.leaves.signature == record.signature })
      else { continue }
      try check(record, target, registers.access, registers.list)
      applied += 1
    }
    return applied
  }

  private func check(
    _ record: HostRecord, _ target: OverrideTarget, _ access: MSRAccess, _ list: [CPUIDMSR]
  ) throws {
    var cpus: [Int: OverridableCPU] = [:]
    for cpu in record.cpus {
      cpus[cpu.number] = OverridableCPU(native: cpu.leaves, having: list.map(\.address))
    }
    let host = OverridableHost(cpus, access: access)
    let (before, journal) = (host.values, MemoryJournal())
    func live() throws -> [LogicalCPU] {
      try record.cpus.map {
        try LogicalCPU.live(
          $0.number, showing: host.table(of: $0.number), list, from: host.registers(access))
      }
    }
    let run = OverrideRun(registers: host.registers(access), cpus: host, journal: journal)
    try run.apply(try ApplyDecision(live(), target, after: nil, bootID: "boot"))
    let reach = Set(list.flatMap(\.words))
    for finding in try Verification(live(), target).findings {
      guard case .missing(let bit) = finding.difference else {
        Issue.record("\(record.host): \(finding)")
        continue
      }
      #expect(!reach.contains(Catalogue.words[bit.word].name), "\(record.host): \(bit.label)")
    }
    let report = run.rollback(
      try #require(journal.state), online: CPUSet(record.cpus.map(\.number)), bootID: "boot")
    #expect(report.isComplete)
    #expect(host.values == before, "\(record.host)")
  }

  /// The record without the bit of a hypervisor and without MSRs.
  private func onBareMetal(_ record: HostRecord) throws -> HostRecord {
    try HostRecord(
      host: record.host, source: record.source,
      cpus: record.cpus.map { cpu in
        var leaves = cpu.leaves
        leaves[1]?.ecx.remove(.bit(31))
        // Every CPU that has long mode shows SYSCALL in it.
        if leaves[0x8000_0001]?.edx.contains(.bit(29)) ?? false {
          leaves[0x8000_0001]?.edx.insert(.bit(11))
        }
        return LogicalCPU(number: cpu.number, leaves: leaves)
      })
  }
}
