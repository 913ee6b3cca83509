public import CPUIDKit
public import PoolKit

/// Machines made up at random, the same in every run, for laws that hold for any machine.
///
/// They need not be sensible: features come without what they require, and brands are any bytes
/// but terminal escapes, which a record refuses.
public struct RandomMachines {
  /// Where the randomness comes from.
  public var generator: SeededGenerator

  /// Machines that `seed` determines.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The next machine, with 1 to `largest` logical CPUs of one or two kinds.
  ///
  /// - Parameters:
  ///   - host: its name.
  ///   - vendor: its vendor.
  ///   - largest: the highest number of logical CPUs.
  /// - Returns: the machine's record.
  /// - Throws: whatever `MachineSketch` throws.
  public mutating func next(
    _ host: String, vendor: CPUVendor = .amd, largest: Int
  ) throws -> HostRecord {
    let kinds = [try table(vendor)] + (isLikely(1, in: 4) ? [try table(vendor)] : [])
    let count = isLikely(1, in: 3) ? 1 : number(in: 1...largest)
    var next = 0
    var cpus: [LogicalCPU] = []
    for _ in 0..<count {
      next += isLikely(1, in: 20) ? number(in: 2...9) : 1
      let kind = kinds[number(in: 0...kinds.count - 1)]
      cpus.append(LogicalCPU(number: next - 1, leaves: withIDs(kind)))
    }
    addMSRs(to: &cpus)
    let environment = Dictionary(
      ["kernel", "microcode", "hypervisor", "commandLine", "firmware", "note"].filter { _ in
        isLikely(1, in: 2)
      }
      .map { ($0, text()) }, uniquingKeysWith: { first, _ in first })
    var record = try HostRecord(
      host: host,
      source: RecordSource(
        how: text(), when: isLikely(1, in: 2) ? text() : nil,
        by: isLikely(1, in: 2) ? text() : nil),
      environment: environment, cpus: cpus.shuffled(using: &generator))
    try addSurroundings(to: &record)
    return record
  }

  /// What kernel, KVM and clock say, or not.
  private mutating func addSurroundings(to record: inout HostRecord) throws {
    if isLikely(1, in: 2) {
      let names = ["fpu", "avx", "ibrs", text() + "x"]
      record.kernelFlags = record.cpus.prefix(2).map { cpu in
        KernelFlags(cpus: CPUSet([cpu.number]), flags: names.filter { _ in isLikely(1, in: 2) })
      }
    }
    if isLikely(1, in: 2) {
      let msrs = isLikely(1, in: 2) ? [0x10a: value()] : [MSRAddress: MSRValue]()
      record.kvm = HypervisorAnswer(leaves: try table(record.vendor), msrs: msrs)
    }
    if isLikely(1, in: 2) {
      let scales = isLikely(1, in: 2) ? isLikely(1, in: 2) : nil
      record.clock = TSCClock(kHz: number(in: 1...4_000_000), canScale: scales)
    }
    if isLikely(1, in: 2) { record.mxcsrMask = word() }
    if isLikely(1, in: 4) { record.xen = try xen(record.vendor) }
  }

  private mutating func xen(_ vendor: CPUVendor) throws -> XenKnowledge {
    var xen = XenKnowledge()
    if isLikely(1, in: 2) { xen.domain = XenDomain(.dom0, kind: "PV", version: "4.17.7") }
    for name in XenPolicyName.allCases where isLikely(3, in: 4) {
      xen.policies[name] = HypervisorAnswer(leaves: try table(vendor), msrs: [0x10a: value()])
    }
    return xen.policies.isEmpty ? XenKnowledge(domain: XenDomain(.guest)) : xen
  }

  private mutating func table(_ vendor: CPUVendor) throws -> CPUIDTable {
    let names = Catalogue.words.filter { $0.presentIf == nil }.flatMap(\.features).map(\.name)
    let share = number(in: 1...9)
    var sketch = MachineSketch("", vendor: vendor, names.filter { _ in isLikely(share, in: 10) })
    sketch.leaf1EAX = RegisterValue(rawValue: 0x00a0_0f00 | UInt32(number(in: 0...3)) << 4)
    sketch.maxLeaves.basic = isLikely(1, in: 3) ? 0x10 : 0x24
    if isLikely(2, in: 3) {
      let offset = isLikely(1, in: 4) ? 832 : 576
      sketch.components[2] = XSAVEComponent(size: 256, offset: offset, flags: [])
    }
    var table = try sketch.table()
    for leaf: CPUIDLeaf in [2, 4, 0x8000_0002, 0x8000_0003, 0x8000_0004, 0x8000_001d] {
      for subleaf in 0..<UInt32(leaf == 4 || leaf == 0x8000_001d ? number(in: 1...4) : 1) {
        table[leaf, CPUIDSubleaf(rawValue: subleaf)] = registers()
      }
    }
    while table.brand.utf8.contains(0x1b) { table[0x8000_0002] = nil }
    table[0x8000_0008]?.eax = isLikely(1, in: 2) ? 0x3030 : 0x3934
    for leaf: CPUIDLeaf in [0x7, 0xd, 0x8000_001f] where isLikely(1, in: 8) { table[leaf] = nil }
    return table
  }

  /// `table` with the registers that tell CPUs apart at random.
  private mutating func withIDs(_ table: CPUIDTable) -> CPUIDTable {
    var table = table
    table[1]?.ebx = RegisterValue(rawValue: UInt32(number(in: 0...1023)) << 24 | 0x0800)
    let id = word()
    for subleaf: CPUIDSubleaf in [0, 1] {
      table[0xb, subleaf] = CPUIDRegisters(1, 2, RegisterValue(rawValue: subleaf.rawValue), id)
    }
    table[0x8000_001e] = registers()
    return table
  }

  /// MSRs that are equal on all CPUs, vary, cannot be read, or were read on some CPUs only.
  private mutating func addMSRs(to cpus: inout [LogicalCPU]) {
    for address: MSRAddress in [0x10a, 0xc001_1002, 0xc001_1003, 0xc001_1004, 0xc001_1005, 0x8b] {
      let common = value()
      let habit = number(in: 0...5)
      for index in cpus.indices {
        let reading: MSRReading? =
          switch habit {
          case 0: nil
          case 1: .unreadable
          case 2: .value(common)
          case 3: .value(value())
          case 4: isLikely(1, in: 2) ? .value(common) : .absent
          default: isLikely(1, in: 2) ? .value(value()) : nil
          }
        cpus[index].msrs[address] = reading
      }
    }
  }

  /// Text with everything that could go wrong on its way through a document.
  public mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "7", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1b}", "\u{7f}", "\u{9b}",
      "\u{e9}", "\u{301}", "\u{202e}", "\u{2028}", "\u{20ac}", "\u{1f600}", "\u{e0041}",
    ]
    var text = ""
    for _ in 0..<number(in: 0...12) {
      text.unicodeScalars.append(scalars[number(in: 0...scalars.count - 1)])
    }
    return text
  }

  private mutating func registers() -> CPUIDRegisters {
    CPUIDRegisters(word(), word(), word(), word())
  }

  private mutating func word() -> RegisterValue {
    RegisterValue(rawValue: UInt32.random(in: 0...UInt32.max, using: &generator))
  }

  private mutating func value() -> MSRValue {
    MSRValue(rawValue: UInt64.random(in: 0...UInt64.max, using: &generator))
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func isLikely(_ part: Int, in whole: Int) -> Bool {
    number(in: 1...whole) <= part
  }
}
