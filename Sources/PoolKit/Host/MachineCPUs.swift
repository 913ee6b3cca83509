public import CPUIDKit

/// The logical CPUs of one machine, losslessly.
///
/// There is at least one, each number once, and every CPU has leaves 0 and 1 of one vendor: the
/// initialiser refuses anything else.
public struct MachineCPUs: Hashable, Sendable {
  /// The logical CPUs by rising number; never empty.
  public let logical: [LogicalCPU]
  /// The vendor that every CPU names.
  public let vendor: CPUVendor
  /// Family, model and stepping of the CPU with the lowest number.
  public let signature: CPUSignature

  /// The machine of `cpus`, in any order.
  ///
  /// - Throws: ``RecordError`` when there is no CPU, a number comes twice or is too high, a CPU lacks leaf 0 or 1,
  ///   its leaf 1 is zero, a brand string holds terminal escapes, or vendors differ.
  public init(_ cpus: [LogicalCPU]) throws(RecordError) {
    logical = cpus.sorted { $0.number < $1.number }
    guard let first = logical.first else { throw .noCPU }
    if let last = logical.last, last.number > CPUSet.highestNumber {
      throw .numberTooHigh(last.number)
    }
    for (cpu, next) in zip(logical, logical.dropFirst()) where cpu.number == next.number {
      throw .repeatedCPU(cpu.number)
    }
    guard let vendor = first.leaves.vendor else { throw .missingLeaf(0, cpu: first.number) }
    for cpu in logical {
      guard let other = cpu.leaves.vendor else { throw .missingLeaf(0, cpu: cpu.number) }
      guard other == vendor else { throw .mixedVendors(vendor, other, cpu: cpu.number) }
      guard let leaf1 = cpu.leaves[1] else { throw .missingLeaf(1, cpu: cpu.number) }
      guard leaf1.eax != [] else { throw .zeroSignature(cpu: cpu.number) }
      // Real brands hold odd bytes, DEL among them, but an escape is the work of a person.
      let brand = cpu.leaves.brand
      guard !brand.utf8.contains(0x1b) else { throw .escapeInBrand(brand, cpu: cpu.number) }
    }
    self.vendor = vendor
    signature = CPUSignature(leaf1EAX: first.leaves[1]?.eax ?? [])
  }

  /// The brand string of the CPU with the lowest number; empty when it has none.
  public var brand: String { logical.first?.leaves.brand ?? "" }
}

/// What was read on one logical CPU.
public struct LogicalCPU: Hashable, Sendable {
  /// The CPU's number: the kernel's, or its place in a dump.
  public var number: Int
  /// CPUID's answers.
  public var leaves: CPUIDTable
  /// The MSRs that were read, with what came of it.
  public var msrs: [MSRAddress: MSRReading]

  /// A logical CPU and what it answered.
  public init(number: Int, leaves: CPUIDTable, msrs: [MSRAddress: MSRReading] = [:]) {
    self.number = number
    self.leaves = leaves
    self.msrs = msrs
  }
}
