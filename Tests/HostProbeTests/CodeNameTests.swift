import CPUIDKit
import HostProbe
import PoolKit
import Testing

struct CodeNameTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String { brand }
    var leaf0: CPUIDRegisters
    var leaf1EAX: RegisterValue
    var brand: String
    var codeName: String?
  }

  private static let amd = CPUIDRegisters(0x10, 0x6874_7541, 0x444d_4163, 0x6974_6e65)
  private static let intel = CPUIDRegisters(0x16, 0x756e_6547, 0x6c65_746e, 0x4965_6e69)

  static let rows = [
    Row(
      leaf0: amd, leaf1EAX: 0x0083_0f10, brand: "AMD EPYC 7702 64-Core Processor",
      codeName: "EPYC (Rome)"),
    Row(
      leaf0: intel, leaf1EAX: 0x0002_06a7, brand: "Intel(R) Core(TM) i7-2600K CPU @ 3.40GHz",
      codeName: "Sandy Bridge (Core i7)"),
    Row(leaf0: amd, leaf1EAX: 0x0fff_0fff, brand: "AMD of the future", codeName: nil),
    Row(
      leaf0: CPUIDRegisters(1, 0x5a5a_5a5a, 0x5a5a_5a5a, 0x5a5a_5a5a), leaf1EAX: 0x513,
      brand: "by a vendor that nobody knows", codeName: nil),
  ]

  @Test(arguments: rows)
  func `a table has a code name, whatever CPU runs the test`(row: Row) {
    var table = CPUIDTable()
    table[0] = row.leaf0
    table[1] = CPUIDRegisters(row.leaf1EAX, [], [], [])
    table[0x8000_0000] = CPUIDRegisters(0x8000_0008, [], [], [])
    let bytes = Array(row.brand.utf8) + [UInt8](repeating: 0, count: 48)
    let words = stride(from: 0, to: 48, by: 4).map { start in
      RegisterValue(
        rawValue: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) })
    }
    for index in 0..<3 {
      table[CPUIDLeaf(rawValue: 0x8000_0002 + UInt32(index))] = CPUIDRegisters(
        words[index * 4], words[index * 4 + 1], words[index * 4 + 2], words[index * 4 + 3])
    }
    #expect(CodeName.of(table) == row.codeName)
  }

  @Test
  func `an empty table has no code name`() {
    #expect(CodeName.of(CPUIDTable()) == nil)
  }
}
