internal import CPUIDKit
internal import PoolKit

extension HostRecord {
  /// How many logical CPUs were read, and their numbers.
  var cpuCount: String {
    // Xen keeps one raw policy, whatever the machine has.
    guard xen?.policies.isEmpty ?? true else {
      return "not recorded; Xen tells of the one that started it"
    }
    return "\(cpus.count): \(CPUSet(cpus.map(\.number)))"
  }
}

extension XenKnowledge {
  /// What is known, in a clause.
  var summary: String {
    let names = policies.keys.sorted().map(\.view.rawValue)
    let held = names.isEmpty ? "no policies" : "views \(names.joined(separator: ", "))"
    return (domain.map { "read in \($0.phrase); " } ?? "") + held
  }
}
