internal import CPUIDKit
public import PoolKit

/// The machines of Tests/Fixtures/hosts: made up, each with something that a report must tell.
public enum FixtureHost: String, CaseIterable, Sendable {
  /// Zen 2 whose override MSRs were read, with two logical CPUs.
  case zen2a = "zen2-a"
  /// A machine like ``zen2a``.
  case zen2b = "zen2-b"
  /// Zen 4 whose override MSRs could not be read and whose CPUID can fault.
  case zen4 = "zen4"
  /// Piledriver of which one logical CPU shows LWP and one does not.
  case piledriver
  /// Zen 3 as a guest sees it.
  case guest
  /// Westmere with Intel's mask MSRs at their reset values.
  case westmere

  /// Where the record lies in the package.
  public var path: String {
    "Tests/Fixtures/hosts/\(self == .westmere ? "intel" : "amd")/\(rawValue).json"
  }

  /// Its record.
  public func record() throws -> HostRecord {
    switch self {
    case .zen2a, .zen2b:
      let table = try Self.example("epyc-zen2")
      return try record([table, table], msrs: Self.overrides(table).mapValues(MSRReading.value))
    case .zen4:
      let table = Self.with("cpuid_user_dis", try Self.example("epyc-zen4"))
      return try record([table], msrs: Self.overrides(table).mapValues { _ in .unreadable })
    case .piledriver:
      let table = try Self.example("opteron-piledriver")
      return try record([Self.without("lwp", table), Self.with("lwp", table)])
    case .guest:
      return try record(
        [Self.with("hypervisor", try Self.example("epyc-zen3"))],
        environment: ["hypervisor": "KVMKVMKVM"])
    case .westmere:
      let names = (Level.named("intel-westmere")?.features.names ?? []) + ["pdpe1gb"]
      var sketch = MachineSketch(rawValue, vendor: .intel, leaf1EAX: 0x0002_06c2, names)
      sketch.maxLeaves = (0xb, 0x8000_0008)
      sketch.physicalAddressBits = 40
      var table = try sketch.table()
      for leaf: CPUIDLeaf in [0x8000_0005, 0x8000_0006] { table[leaf] = .zero }
      Self.spell("Intel(R) Xeon(R) CPU           X5650  @ 2.67GHz", in: &table)
      return try record(
        [table],
        msrs: [0x130: .value(MSRValue(rawValue: .max)), 0x131: .value(MSRValue(rawValue: .max))])
    }
  }

  private func record(
    _ tables: [CPUIDTable], msrs: [MSRAddress: MSRReading] = [:],
    environment: [String: String] = [:]
  ) throws -> HostRecord {
    try HostRecord(
      host: rawValue, source: RecordSource(how: "made up"), environment: environment,
      cpus: tables.enumerated().map { number, table in
        var leaves = table
        leaves[1]?.ebx.formUnion(RegisterValue(rawValue: UInt32(number) << 24))
        return LogicalCPU(number: number, leaves: leaves, msrs: msrs)
      })
  }

  private struct Missing: Error {}

  private static func example(_ name: String) throws -> CPUIDTable {
    guard let host = ExampleHost.all.first(where: { $0.host == name }),
      let cpu = try host.record().cpus.first
    else { throw Missing() }
    return cpu.leaves
  }

  /// What AMD's override MSRs hold on a machine that nobody has changed.
  private static func overrides(_ table: CPUIDTable) -> [MSRAddress: MSRValue] {
    let basic = table[1] ?? .zero
    let extended = table[0x8000_0001] ?? .zero
    let structured = table[7] ?? .zero
    return [
      0xc001_1002: MSRValue(high: structured.eax, low: structured.ebx),
      0xc001_1003: MSRValue(high: [], low: table[6]?.ecx ?? []),
      0xc001_1004: MSRValue(high: basic.ecx.union(.bit(27)), low: basic.edx.union(.bit(9))),
      0xc001_1005: MSRValue(high: extended.ecx, low: extended.edx.union(.bit(9))),
    ]
  }

  /// Makes the brand string of `table` say `brand`, of at most 48 bytes.
  private static func spell(_ brand: String, in table: inout CPUIDTable) {
    let bytes = Array(brand.utf8) + [UInt8](repeating: 0, count: 48 - brand.utf8.count)
    let words = (0..<12).map { word in
      RegisterValue(
        rawValue: (0..<4).reduce(0) { $0 | UInt32(bytes[word * 4 + $1]) << UInt32($1 * 8) })
    }
    for leaf in 0..<3 {
      table[CPUIDLeaf(rawValue: 0x8000_0002 + UInt32(leaf))] = CPUIDRegisters(
        words[leaf * 4], words[leaf * 4 + 1], words[leaf * 4 + 2], words[leaf * 4 + 3])
    }
  }

  private static func with(_ name: String, _ table: CPUIDTable) -> CPUIDTable {
    changed(name, table) { $0.insert($1) }
  }

  private static func without(_ name: String, _ table: CPUIDTable) -> CPUIDTable {
    changed(name, table) { $0.remove($1) }
  }

  private static func changed(
    _ name: String, _ table: CPUIDTable, _ change: (inout RegisterValue, RegisterValue) -> Void
  ) -> CPUIDTable {
    var table = table
    if let bit = Catalogue.bit(named: name),
      case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    {
      var registers = table[query] ?? .zero
      change(&registers[register], .bit(bit.position))
      table[query] = registers
    }
    return table
  }
}
