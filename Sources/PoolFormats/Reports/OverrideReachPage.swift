internal import CPUIDKit
public import PoolKit

/// Between which hosts native code may move once override values are written, on one screen.
public struct OverrideReachPage {
  private let reach: OverrideReach

  /// A page on `reach`.
  public init(_ reach: OverrideReach) { self.reach = reach }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    Page(
      answer, tone: Tone(never.isEmpty),
      [
        Page.Section("As they are", rank: 1, alike.map { Page.Entry(pair($0)) }),
        Page.Section(
          "Once values are written to MSRs (poolcpu baseline HOSTS --format wrmsr has them)",
          rank: 1,
          withValues.map { Page.Entry("\(pair($0.0)): \(list: $0.1)") }),
        Page.Section(
          "Not by any MSR", rank: 2, never.map { Page.Entry("\(pair($0.0)): \(list: $0.1)") }),
      ], footer: "Nothing was tried on such hosts: docs/safety.md. More: --full"
    ).text(on: screen)
  }

  private var answer: Phrase {
    let count = reach.pairs.count
    if count == 0 { return "YES: the hosts show native code the same" }
    let open = count - never.count
    return """
      Native code (containers, processes) may move between \(open) of \
      \(Plural.count(count, "pair")) of kinds of hosts\(withValues.isEmpty ? "" : ", \(withValues.count) of them with MSR values")
      """
  }

  private func pair(_ pair: OverrideReach.Pair) -> Phrase {
    "\(hosts: [pair.first.hosts[0]]) (\(pair.first.kind)) and \(hosts: [pair.second.hosts[0]]) (\(pair.second.kind))"
  }

  private var alike: [OverrideReach.Pair] { reach.pairs.filter { $0.answer == .alike } }

  private var withValues: [(OverrideReach.Pair, [String])] {
    reach.pairs.compactMap { pair in
      guard case .withValues(let plan) = pair.answer else { return nil }
      let registers = zip([pair.first, pair.second], plan.plans).flatMap { host, plan in
        plan.values.filter(\.isNeeded).map { "\($0.register.address) of \(host.kind)" }
      }
      return (pair, registers)
    }
  }

  private var never: [(OverrideReach.Pair, [String])] {
    reach.pairs.compactMap { pair in
      if case .never(let left) = pair.answer { (pair, left.labels) } else { nil }
    }
  }
}
