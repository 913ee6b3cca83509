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

  /// The registers that tell which CPU was asked, or its state at that moment, not what it can do.
  ///
  /// Sources: AMD 24594 appendix E, Intel SDM volume 2A, CPUID, and volume 3B 16.6 for leaf 6.
  /// Measured over the dumps of 288 machines: with this list the CPUs of one machine fall into one
  /// group, one for each kind of core, or as many as really differ. Without leaf 6 EDX (the row in
  /// the table of hardware feedback) an Arrow Lake has 24 groups instead of 2, without C000_0004h
  /// (clock and voltage of the moment) a KX40000 12 instead of 1.
  static let identity: [CPUIDLeaf: Set<RegisterName>] = [
    0x1: [.ebx],  // APIC id
    0x3: [.ecx, .edx],  // the processor's serial number
    0x6: [.edx],
    0xb: [.edx],  // x2APIC id
    0xd: [.ebx],  // the size for what XCR0 and XSS enable now, in subleaves 0 and 1 only
    0x1f: [.edx],  // x2APIC id
    0x8000_001e: [.eax, .ebx, .ecx],  // ids of thread, core and node
    0x8000_001f: [.edx],  // an ASID; on a Shimada Peak another number on each core
    0x8000_0026: [.edx],  // x2APIC id
    0xc000_0004: [.eax, .ebx, .ecx, .edx],
  ]

  private static func isIdentity(_ query: CPUIDQuery, _ register: RegisterName) -> Bool {
    if query.leaf == 0xd && query.subleaf > 1 { return false }
    return identity[query.leaf]?.contains(register) ?? false
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
