internal import CPUIDKit
public import PoolKit

/// What `poolcpu apply` and `rollback` would do, on one screen: CPUs that are treated alike are told once.
public enum ApplyPage {
  /// The writes of an apply, with what is expected after them.
  ///
  /// - Parameters:
  ///   - decision: what would happen.
  ///   - live: what was read for it.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func dryRun(
    of decision: ApplyDecision, from live: [LogicalCPU], on screen: Screen
  ) -> String {
    let count = decision.writeCount
    let cpus = CPUSet(live.map(\.number)).phrase
    let writes = grouped(
      decision.cpus.flatMap { cpu in
        cpu.writes.map {
          ("\($0.register.address) \($0.register.name) becomes \($0.value)", cpu.number)
        }
      })
    let words = grouped(
      decision.cpus.flatMap { cpu in
        cpu.expected.map { ("\($0.word) must show 0x\($0.value)", cpu.number) }
      })
    return Page(
      count == 0
        ? "dry run: nothing has to be written, and nothing was"
        : "dry run: \(Plural.count(count, "MSR value")) would be written, and nothing was",
      [
        Page.Section(
          rank: 1,
          changes(of: decision, from: live)
            + [Page.Entry("Read", "CPUID and the MSRs of \(cpus)")]),
        Page.Section("Writes, each read back", rank: 1, writes),
        Page.Section("CPUID afterwards", rank: 2, words),
      ], footer: "More: --full, every read and write in order"
    ).text(on: screen)
  }

  /// The writes of a rollback.
  public static func dryRun(ofRollback state: OverrideState, on screen: Screen) -> String {
    let steps = state.cpus.flatMap { cpu in
      cpu.registers.filter(\.isChanged).map { ("\($0.address) becomes \($0.original)", cpu.number) }
    }
    return Page(
      "dry run: \(Plural.count(steps.count, "MSR value")) would be restored, and nothing was",
      [Page.Section("Writes, where the MSR holds what apply wrote", rank: 1, grouped(steps))],
      footer: "More: --full, every write in order"
    ).text(on: screen)
  }

  /// Which features native code would lose and get.
  private static func changes(
    of decision: ApplyDecision, from live: [LogicalCPU]
  ) -> [Page.Entry] {
    let leaves = Dictionary(live.map { ($0.number, $0.leaves) }, uniquingKeysWith: { $1 })
    var (lost, gained) = (FeatureSet(), FeatureSet())
    for cpu in decision.cpus {
      for word in cpu.expected {
        guard let query = word.word.query, let register = word.word.register,
          let now = leaves[cpu.number]?[query]?[register]
        else { continue }
        var (before, after) = (FeatureSet(), FeatureSet())
        before[word.word] = now
        after[word.word] = word.value
        lost.formUnion(before.subtracting(after))
        gained.formUnion(after.subtracting(before))
      }
    }
    // Counts of subleaves share a register with features, and live states follow by themselves.
    return [("Hides", lost), ("Shows again", gained)].compactMap { title, set in
      let names = set.subtracting(RuleTable.neverCompared).bits.compactMap(\.name)
      return names.isEmpty ? nil : Page.Entry(title, rows: 3, "\(list: names)")
    }
  }

  /// A sentence for each step, with the CPUs that it is done on.
  private static func grouped(_ steps: [(text: String, cpu: Int)]) -> [Page.Entry] {
    var order: [String] = []
    var cpus: [String: [Int]] = [:]
    for step in steps {
      if cpus[step.text] == nil { order.append(step.text) }
      cpus[step.text, default: []].append(step.cpu)
    }
    return order.map { Page.Entry("\($0) on \(CPUSet(cpus[$0] ?? []).phrase)") }
  }
}
