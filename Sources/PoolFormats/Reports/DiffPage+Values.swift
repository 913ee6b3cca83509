internal import CPUIDKit
internal import PoolKit

extension DiffPage {
  /// What is a value on either side: identity, numbers, surroundings.
  var values: [Page.Entry] {
    diff.differences.compactMap { difference in
      switch difference {
      case .limit(let limit, let change):
        entry(limit.name, change, or: "none") { limit.text(of: $0) }
      case .fact(_, let key, let change): entry(key, change, or: "not known") { $0 }
      case .divergence(let bit, let change):
        entry(bit.shortName, change, or: "alike on all CPUs") { "only on \($0.shownBy.phrase)" }
      default: nil
      }
    }
  }

  /// What is told by its name only.
  var registers: [Page.Entry] {
    var layouts: [String] = []
    var leaves: [String] = []
    var msrs: [String] = []
    var flags: [String] = []
    for difference in diff.differences {
      switch difference {
      case .layout(let component, _): layouts.append("component \(component)")
      case .register(let query, let register, _): leaves.append("\(query).\(register)")
      case .msr(let address, _): msrs.append(address.label)
      case .kernelFlags(let first, let second):
        flags += first.map { "\($0) on A" } + second.map { "\($0) on B" }
      default: break
      }
    }
    return [
      ("XSAVE", layouts), ("MSRs", msrs), ("/proc/cpuinfo", flags), ("Other registers", leaves),
    ].filter { !$0.1.isEmpty }.map { Page.Entry($0.0, rows: 1, "\(list: $0.1)") }
  }

  private func entry<Value>(
    _ name: String, _ change: Change<Value>, or missing: String, _ text: (Value) -> String
  ) -> Page.Entry {
    let (a, b) = (change.first.map(text) ?? missing, change.second.map(text) ?? missing)
    return Page.Entry(name, rows: 1, "\(host: a) / \(host: b)")
  }
}
