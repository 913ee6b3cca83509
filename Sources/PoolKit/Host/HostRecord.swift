public import CPUIDKit

/// What was read from one machine, losslessly.
///
/// A record has at least one logical CPU, each CPU number once, and every CPU has leaves 0 and 1
/// of one vendor: the initialiser refuses anything else.
public struct HostRecord: Hashable, Sendable {
  /// The machine's name; unique in a pool.
  public var host: String
  /// How the record came to be.
  public var source: RecordSource
  /// Facts about what surrounds the CPU: microcode, kernel, firmware, hypervisor ...
  public var environment: [String: String]
  /// The flags that the kernel shows, by groups of CPUs; empty when they were not read.
  public var kernelFlags: [KernelFlags] = []
  /// What KVM can give a guest; `nil` when it was not asked.
  public var kvm: KVMSupport?
  /// The time stamp counter's frequency; `nil` when nobody states it.
  public var clock: TSCClock?
  /// The bits that software may set in MXCSR; `nil` when they were not read.
  public var mxcsrMask: RegisterValue?
  /// The logical CPUs by rising number; never empty.
  public let cpus: [LogicalCPU]
  /// The vendor that every CPU names.
  public let vendor: CPUVendor
  /// Family, model and stepping of the CPU with the lowest number.
  public let signature: CPUSignature

  /// A record of `cpus`, in any order.
  ///
  /// - Parameters:
  ///   - host: the machine's name.
  ///   - source: how the record came to be.
  ///   - environment: facts about what surrounds the CPU.
  ///   - cpus: the logical CPUs.
  /// - Throws: ``RecordError`` when there is no CPU, a number comes twice, a CPU lacks leaf 0 or 1,
  ///   its leaf 1 is zero, a brand string holds terminal escapes, or vendors differ.
  public init(
    host: String, source: RecordSource, environment: [String: String] = [:], cpus: [LogicalCPU]
  ) throws(RecordError) {
    self.cpus = cpus.sorted { $0.number < $1.number }
    guard let first = self.cpus.first else { throw .noCPU }
    for (cpu, next) in zip(self.cpus, self.cpus.dropFirst()) where cpu.number == next.number {
      throw .repeatedCPU(cpu.number)
    }
    guard let vendor = first.leaves.vendor else { throw .missingLeaf(0, cpu: first.number) }
    for cpu in self.cpus {
      guard let other = cpu.leaves.vendor else { throw .missingLeaf(0, cpu: cpu.number) }
      guard other == vendor else { throw .mixedVendors(vendor, other, cpu: cpu.number) }
      guard let leaf1 = cpu.leaves[1] else { throw .missingLeaf(1, cpu: cpu.number) }
      guard leaf1.eax != [] else { throw .zeroSignature(cpu: cpu.number) }
      // Real brands hold odd bytes, DEL among them, but an escape is the work of a person.
      let brand = cpu.leaves.brand
      guard !brand.utf8.contains(0x1b) else { throw .escapeInBrand(brand, cpu: cpu.number) }
    }
    self.host = host
    self.source = source
    self.environment = environment
    self.vendor = vendor
    self.signature = CPUSignature(leaf1EAX: first.leaves[1]?.eax ?? [])
  }

  /// The brand string of the CPU with the lowest number; empty when it has none.
  public var brand: String { cpus.first?.leaves.brand ?? "" }
}

/// How a record came to be.
public struct RecordSource: Hashable, Sendable {
  /// The way it was read, such as `scan` or `instlatx64`.
  public var how: String
  /// When, in ISO 8601; `nil` where the source does not say.
  public var when: String?
  /// The program that read it, with its version; `nil` where the source does not say.
  public var by: String?

  /// A source.
  public init(how: String, when: String? = nil, by: String? = nil) {
    self.how = how
    self.when = when
    self.by = by
  }
}

extension HostRecord {
  /// The views that the record holds.
  public var views: [Perspective] {
    Perspective.ofRecords.filter { view in
      switch view {
      case .hardware: true
      case .kernel: !kernelFlags.isEmpty
      case .kvm: kvm != nil
      case .guest: false
      }
    }
  }

  /// What each logical CPU shows in `view`, with the numbers of those that show it.
  func cpuViews(as view: Perspective) throws(PerspectiveError) -> [CPUView: [Int]] {
    guard views.contains(view) else { throw .missing(view, host: host) }
    var found: [CPUView: [Int]] = [:]
    switch view {
    case .hardware:
      for cpu in cpus { found[CPUView(cpu), default: []].append(cpu.number) }
    case .kernel:
      for cpu in cpus {
        guard let group = kernelFlags.first(where: { $0.cpus.numbers.contains(cpu.number) })
        else { throw .noFlags(CPUSet([cpu.number]), host: host) }
        let shown = CPUView(cpu).shown(by: group.flags, vendor: vendor)
        found[shown, default: []].append(cpu.number)
      }
    case .kvm:
      if let kvm { found[CPUView(kvm.cpu)] = cpus.map(\.number) }
    case .guest: break
    }
    return found
  }
}
