import PoolKit

/// Machines of many CPUs whose ids, kinds of cores and MSRs are drawn at random.
enum RandomMachine {
  static func record(
    ofAtMost count: Int, using generator: inout some RandomNumberGenerator
  ) throws -> HostRecord {
    let kinds = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      table(using: &generator)
    }
    var cpus: [LogicalCPU] = []
    var number = 0
    for _ in 0..<Int.random(in: 1...count, using: &generator) {
      number += Int.random(in: 1...3, using: &generator)
      var leaves = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
      for (query, register) in [
        (CPUIDQuery(1), RegisterName.ebx), (CPUIDQuery(0xb, 1), .edx), (CPUIDQuery(6), .edx),
        (CPUIDQuery(0x8000_001e), .eax), (CPUIDQuery(0x8000_001e), .edx),
      ] where Bool.random(using: &generator) {
        leaves[query]?[register] = value(using: &generator)
      }
      cpus.append(LogicalCPU(number: number - 1, leaves: leaves, msrs: msrs(using: &generator)))
    }
    return try HostRecord(
      host: ["n1", "näme \u{1b}[2J", "\"quoted\""].randomElement(using: &generator) ?? "",
      source: RecordSource(
        how: "scan", when: Bool.random(using: &generator) ? "2026-03-01T09:30:00Z" : nil,
        by: Bool.random(using: &generator) ? "poolcpu" : nil),
      environment: Bool.random(using: &generator) ? [:] : ["kernel": "6.1", "microcode": "0x1"],
      cpus: cpus.shuffled(using: &generator))
  }

  private static func table(using generator: inout some RandomNumberGenerator) -> CPUIDTable {
    var table = CPUIDTable()
    table[0] = CPUIDRegisters(0x20, 0x6874_7541, 0x444d_4163, 0x6974_6e65)
    table[1] = CPUIDRegisters(0x00a1_0f11, 0x0080_0800, 0x7efa_320b, 0x178b_fbff)
    for query in [
      CPUIDQuery(6), CPUIDQuery(7), CPUIDQuery(0xb), CPUIDQuery(0xb, 1), CPUIDQuery(0xd, 0x3e),
      CPUIDQuery(0x8000_0000), CPUIDQuery(0x8000_001e),
    ] where Bool.random(using: &generator) {
      table[query] = CPUIDRegisters(
        value(using: &generator), value(using: &generator), value(using: &generator),
        value(using: &generator))
    }
    return table
  }

  private static func msrs(
    using generator: inout some RandomNumberGenerator
  ) -> [MSRAddress: MSRReading] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: [:]
    case 1: [0xc001_1004: .unreadable]
    case 2: [0xc001_1004: .value(0x7ed8_320b_178b_fbff), 0x10a: .unreadable]
    default: [0xc001_1004: .value(MSRValue(rawValue: .random(in: 0...3, using: &generator)))]
    }
  }

  private static func value(using generator: inout some RandomNumberGenerator) -> RegisterValue {
    RegisterValue(rawValue: .random(in: 0...(.max), using: &generator))
  }
}
