import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// After its plan is applied, every host of any pool shows the baseline wherever the MSRs reach,
/// and the residual lists exactly the rest.
struct OverrideTheoremTests {
  @Test(.corpus(), arguments: 0..<8)
  func `plans level real hosts, and the residual is exactly what is left`(part: Int) throws {
    var pools = CorpusPools(seed: UInt64(part))
    for _ in 0..<256 {
      let hosts = pools.next(largest: 64)
      let baseline = Baseline(of: try Pool(hosts.map(\.part)))
      let pool = PoolPlan(for: baseline)
      for (index, plan) in pool.plans.enumerated() {
        let names = Set(baseline.pool.classes[index].hosts)
        let host = try #require(hosts.first { names.contains($0.record.host) })
        let left = pool.residual.filter { $0.classes.contains(index + 1) }.map(\.bit)
        try check(host.record, plan, expected: baseline.words, residual: left)
      }
    }
  }

  private func check(
    _ record: HostRecord, _ plan: OverridePlan, expected: FeatureSet, residual: [FeatureBit]
  ) throws {
    let after = try HostProfile(of: applying(plan, to: record))
    var differing = after.wordsOfAnyCPU.symmetricDifference(expected)
    differing.formUnion(after.words.symmetricDifference(expected))
    let compared = differing.bits.filter { bit in
      switch bit.definition?.rule {
      case .live(.intersectedOrWith): break
      case .live: return false
      default: break
      }
      return Catalogue.words[bit.word].presentIf == nil
    }
    #expect(compared == residual, "\(record.host)")
    for bit in residual where plan.reach.contains(Catalogue.words[bit.word].name) {
      #expect(
        bit.definition?.rule == .accumulate || bit.definition?.rule == .fixed, "\(bit.label)")
    }
  }

  /// The machine as it shows itself once every CPU's registers hold the plan's values.
  ///
  /// It is seen by software that asks for leaf 7's subleaves whatever the count says: that a lower
  /// count hides them is inferred only, so the residual must list them.
  private func applying(_ plan: OverridePlan, to record: HostRecord) throws -> HostRecord {
    let cpus = try record.cpus.map { cpu -> LogicalCPU in
      var hardware = OverridableCPU(
        native: cpu.leaves, having: plan.values.map(\.register.address))
      for value in plan.values { try hardware.write(value.value, to: value.register.address) }
      var shown = hardware.shown
      if let count = cpu.leaves[7]?.eax { shown[7]?.eax = count }
      return LogicalCPU(number: cpu.number, leaves: shown, msrs: cpu.msrs)
    }
    return try HostRecord(host: record.host, source: record.source, cpus: cpus)
  }
}
