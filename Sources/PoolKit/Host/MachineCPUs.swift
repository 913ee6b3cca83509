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

/// Why logical CPUs do not make a record.
public enum RecordError: Error, Hashable {
  /// There is no logical CPU.
  case noCPU
  /// Two logical CPUs have one number.
  case repeatedCPU(Int)
  /// A CPU has a number that none has; see `CPUSet.highestNumber`.
  case numberTooHigh(Int)
  /// A CPU has no answer for a leaf that every CPU has.
  case missingLeaf(CPUIDLeaf, cpu: Int)
  /// A CPU's leaf 1 EAX, its signature, is zero.
  case zeroSignature(cpu: Int)
  /// A CPU's brand string holds terminal escapes, which no CPU's does.
  case escapeInBrand(String, cpu: Int)
  /// Two CPUs of one machine name different vendors.
  case mixedVendors(CPUVendor, CPUVendor, cpu: Int)
}

extension RecordError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file or host.
  public var description: String {
    switch self {
    case .noCPU: "there is no CPUID data of any logical CPU"
    case .repeatedCPU(let cpu): "logical CPU \(cpu) comes twice"
    case .numberTooHigh(let cpu):
      "there is a CPU \(cpu), but numbers above \(CPUSet.highestNumber) are not read: Linux has at most 8192 CPUs"
    case .missingLeaf(let leaf, let cpu): "CPU \(cpu) has no leaf \(leaf)"
    case .zeroSignature(let cpu): "CPU \(cpu) has a zero signature in leaf 00000001 EAX"
    case .escapeInBrand(let brand, let cpu):
      "the brand string of CPU \(cpu) holds terminal escapes (\"\(Printable.quote(brand))\")"
    case .mixedVendors(let first, let second, let cpu):
      "CPU \(cpu) names vendor \(Printable.quote(second.rawValue)), the CPUs before it "
        + Printable.quote(first.rawValue)
    }
  }
}
