internal import PoolKit

extension DumpListing {
  /// The numbers of the CPUs: those of the headers where each CPU has its own, else 0, 1, 2 ...
  var numbers: [Int] {
    let labels = cpus.compactMap(\.label)
    return labels.count == cpus.count && Set(labels).count == labels.count
      ? labels : Array(cpus.indices)
  }

  /// The logical CPUs as values of a record.
  var logicalCPUs: [LogicalCPU] {
    zip(numbers, cpus).map { LogicalCPU(number: $0, leaves: $1.leaves, msrs: $1.msrs) }
  }

  /// Forgets what no CPU announces: leaves above their range's highest, and whole ranges that the
  /// CPU lacks, where tools read them without asking.
  ///
  /// Hypervisors have several blocks in one range, and old ones give no highest leaf: their leaves
  /// stay where leaf 1 says that there is a hypervisor.
  mutating func keepAnnounced() {
    keep { table, leaf in
      switch leaf.rangeStart {
      case 0: table.maxBasicLeaf.map { leaf <= $0 } ?? true
      case 0x4000_0000: table[1]?.ecx.contains(.bit(31)) ?? true
      case let start: table.maxLeaf(of: start).map { leaf <= $0 } ?? false
      }
    }
  }
}
