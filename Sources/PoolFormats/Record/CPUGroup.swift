internal import PoolKit

/// Logical CPUs of one machine that are equal but for their ids.
///
/// The first CPU's answers stand for all; registers and MSRs that differ inside the group are listed
/// CPU by CPU, so nothing is lost.
struct CPUGroup {
  /// A register that differs inside a group.
  struct Place: Hashable, Comparable {
    let query: CPUIDQuery
    let register: RegisterName

    static func < (left: Self, right: Self) -> Bool {
      (left.query, left.register) < (right.query, right.register)
    }
  }

  let cpus: [LogicalCPU]

  /// The registers that tell a CPU's ids, its place in the topology or its live state.
  ///
  /// Source: AMD 24594 appendix E and Intel SDM volume 2A, CPUID. Leaf 1 EBX: APIC id; leaf Dh EBX: size for the XCR0 of the moment; leaves Bh, 1Fh and 8000_0026h EDX: x2APIC
  /// id; leaf 8000_001Eh: ids of thread, core and node.
  static func isIdentity(_ query: CPUIDQuery, _ register: RegisterName) -> Bool {
    switch (query.leaf, register) {
    case (1, .ebx), (0xb, .edx), (0x1f, .edx), (0x8000_0026, .edx), (0x8000_001e, _): true
    case (0xd, .ebx): query.subleaf.rawValue <= 1
    default: false
    }
  }

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
        CPUGroup.isIdentity(entry.query, register)
          && cpus.contains { $0.leaves[entry.query]?[register] != entry.registers[register] }
      }.map { Place(query: entry.query, register: $0) }
    }
  }

  private static func withoutIdentity(_ table: CPUIDTable) -> CPUIDTable {
    var key = table
    for entry in table.entries {
      for register in RegisterName.allCases where isIdentity(entry.query, register) {
        key[entry.query]?[register] = []
      }
    }
    return key
  }
}
