internal import CPUIDKit
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
  /// Without a hypervisor in leaf 1 there are no hypervisor leaves either.
  mutating func keepAnnounced() {
    keep { table, leaf in
      switch leaf.rangeStart {
      case 0: table.maxBasicLeaf.map { leaf <= $0 } ?? true
      case 0x4000_0000:
        table[1]?.ecx.contains(.bit(31)) == true && DumpListing.isInHypervisorBlock(leaf, table)
      case let start: table.maxLeaf(of: start).map { leaf <= $0 } ?? false
      }
    }
  }

  /// Whether the hypervisor announces `leaf`.
  ///
  /// Interfaces of a hypervisor follow each other 100h apart, each with its own highest leaf; old
  /// KVM says 0 and means 4000_0001h (Linux, Documentation/virt/kvm/x86/cpuid.rst).
  private static func isInHypervisorBlock(_ leaf: CPUIDLeaf, _ table: CPUIDTable) -> Bool {
    let start = leaf.rawValue & ~0xff
    guard let first = table[CPUIDLeaf(rawValue: start)] else { return true }
    let highest = first.eax.rawValue
    let isKVM = first.ebx == 0x4b4d_564b  // "KVMK"
    if highest == 0, isKVM { return leaf.rawValue <= start + 1 }
    return highest & ~0xff == start && leaf.rawValue <= highest
  }
}
