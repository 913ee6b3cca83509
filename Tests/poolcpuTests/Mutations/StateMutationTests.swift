import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// `rollback` and `apply --boot` on damaged states and plans, on files that stand in for the MSRs.
struct StateMutationTests {
  @Test(arguments: 0..<MutationTests.blocks)
  func `a damaged state is not acted on by half`(block: Int) throws {
    let bench = try SparseBench("intel-penryn")
    let before = bench.host.values
    _ = try bench.apply()
    let after = bench.host.values
    let state = try bench.host.read("state/state.json")
    let plan = try bench.host.read("state/plan.json")
    // Without these a state is one of version 0.2, which has no digest: damage to it gets further.
    let old = String(decoding: state, as: UTF8.self).split(separator: "\n").filter { line in
      !["machine", "plan", "formerPlan", "digest"].contains { line.hasPrefix("  \"\($0)\":") }
    }.joined(separator: "\n")
    var tally = MutationTally()
    for index in stride(from: block, to: max(1, MutationTests.count / 4), by: MutationTests.blocks)
    {
      let number = MutationTests.first + index
      var mutator = Mutator(seed: UInt64(number))
      let isOld = mutator.number(2) == 0
      let kept = isOld ? Array(old.utf8) : state
      let isPlan = mutator.number(4) == 0
      try bench.host.write(
        isPlan ? String(decoding: kept, as: UTF8.self) : mutator.text(kept, other: plan),
        to: "state/state.json")
      try bench.host.write(
        isPlan ? mutator.text(plan, other: state) : String(decoding: plan, as: UTF8.self),
        to: "state/plan.json")
      let command = mutator.pick([["rollback"], ["rollback", "--dry-run"], ["apply", "--boot"]])
      // A state of 0.2 is believed as it stands.
      let stated = isOld ? try? bench.session().file.state() : nil
      let result = try MutatedCommand.run(command + bench.options, in: bench.host.path)
      tally.count(result.status)
      let damage = MutatedCommand.damage(of: result)
      #expect(damage == nil, "run \(number): \(command): \(result.errorText.prefix(400))")
      try Self.expectKnown(
        bench, [before, after], stated, "run \(number): \(command): \(result.errorText)")
    }
    print("mutations of states, block \(block): \(tally)")
  }

  /// Expects each register to hold what it held before or after apply, or what the state names, and gives it
  /// the value after apply.
  private static func expectKnown(
    _ bench: SparseBench, _ known: [[Int: [MSRAddress: MSRValue]]], _ stated: OverrideState?,
    _ what: String
  ) throws {
    for (cpu, registers) in bench.host.values {
      for (address, value) in registers {
        let values = known.map { $0[cpu]?[address] } + [stated?[cpu: cpu]?[address]?.original]
        #expect(values.contains(value), "\(what): MSR \(address) of CPU \(cpu)")
        try bench.host.put(known[1][cpu]?[address] ?? value, into: address, cpu: cpu)
      }
    }
  }
}
