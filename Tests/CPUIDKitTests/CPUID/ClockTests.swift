import CPUIDKit
import Testing

struct ClockTests {
  private func table(_ leaves: [CPUIDQuery: CPUIDRegisters]) -> CPUIDTable {
    var table = CPUIDTable()
    for (query, registers) in leaves { table[query] = registers }
    return table
  }

  @Test(arguments: [
    (CPUIDRegisters(2, 168, 25_000_000, []), 2_100_000), (CPUIDRegisters(1, 1, 999, []), nil),
    (CPUIDRegisters(0, 168, 25_000_000, []), nil), (CPUIDRegisters(2, 0, 25_000_000, []), nil),
    (CPUIDRegisters(2, 168, 0, []), nil),
    (CPUIDRegisters(1, .all, .all, []), nil),
  ])
  func `leaf 15h states the clock where it has the crystal`(leaf: CPUIDRegisters, kHz: Int?) {
    let table = table([CPUIDQuery(0): CPUIDRegisters(0x15, 0, 0, 0), CPUIDQuery(0x15): leaf])
    #expect(table.tscKHz == kHz || kHz == nil && (table.tscKHz ?? 0) > 1 << 40)
  }

  @Test(
    arguments: [
      ([0x4b4d_564b, 0x564b_4d56, 0x4d], 0x4000_0010, 2_445_406),
      ([0x4b4d_564b, 0x564b_4d56, 0x4d], 0x4000_0001, nil),
      ([0x6172_6b56, 0x7267_6577, 0x6772], 0x4000_0010, nil),
    ] as [([UInt32], UInt32, Int?)])
  func `leaf 4000_0010h counts where its hypervisor is known to state the clock`(
    name: [UInt32], highest: UInt32, kHz: Int?
  ) {
    let name = name.map { RegisterValue(rawValue: $0) }
    let table = table([
      CPUIDQuery(0): CPUIDRegisters(1, 0, 0, 0),
      CPUIDQuery(1): CPUIDRegisters(0x00a0_0f11, 0, .bit(31), 0),
      CPUIDQuery(0x4000_0000): CPUIDRegisters(
        RegisterValue(rawValue: highest), name[0], name[1], name[2]),
      CPUIDQuery(0x4000_0010): CPUIDRegisters(2_445_406, 0, 0, 0),
    ])
    #expect(table.tscKHz == kHz)
  }
}
