internal import CPUIDKit
internal import PoolKit

/// Logical CPUs of one machine that are equal but for their ids.
///
/// The first CPU's answers stand for all; registers and MSRs that differ inside the group are listed
/// CPU by CPU, so nothing is lost.
struct CPUGroup {
  /// A register that differs inside a group.
  struct Place: Hashable {
    let query: CPUIDQuery
    let register: RegisterName
  }

  let cpus: [LogicalCPU]

  /// The groups of `cpus`, by the number of their first CPU.
  static func groups(of cpus: [LogicalCPU]) -> [CPUGroup] {
    var order: [CPUIDTable] = []
    var members: [CPUIDTable: [LogicalCPU]] = [:]
    for cpu in cpus {
      let key = withoutIdentity(cpu.leaves)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(cpu)
    }
    return order.map { CPUGroup(cpus: members[$0] ?? []) }
  }

  /// The registers that differ inside the group, in order.
  var varying: [Place] {
    guard let first = cpus.first else { return [] }
    return first.leaves.entries.flatMap { entry in
      RegisterName.allCases.filter { register in
        entry.query.isIdentity(register)
          && cpus.contains { $0.leaves[entry.query]?[register] != entry.registers[register] }
      }.map { Place(query: entry.query, register: $0) }
    }
  }

  private static func withoutIdentity(_ table: CPUIDTable) -> CPUIDTable {
    var key = table
    for entry in table.entries {
      for register in RegisterName.allCases where entry.query.isIdentity(register) {
        key[entry.query]?[register] = []
      }
    }
    return key
  }
}
