import CPUIDKit
import Testing

struct FeatureMSRsTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var leaf0: CPUIDRegisters
    var leaf1EAX: RegisterValue
    var leaf7EDX: RegisterValue = []
    var msrs: [MSRAddress]
  }

  private static let amd = CPUIDRegisters(7, 0x6874_7541, 0x444d_4163, 0x6974_6e65)
  private static let hygon = CPUIDRegisters(7, 0x6f67_7948, 0x656e_6975, 0x6e65_476e)
  private static let intel = CPUIDRegisters(7, 0x756e_6547, 0x6c65_746e, 0x4965_6e69)
  private static let overrides: [MSRAddress] = [
    0xc001_0015, 0xc001_1002, 0xc001_1003, 0xc001_1004, 0xc001_1005,
  ]
  private static let undocumented: [MSRAddress] = [
    0xc001_10dc, 0xc001_10dd, 0xc001_10de, 0xc001_10df,
  ]

  static let rows = [
    Row(
      testDescription: "Opteron rev D has another layout", leaf0: amd, leaf1EAX: 0x0001_0f50,
      msrs: []),
    Row(
      testDescription: "Opteron rev E, with a password", leaf0: amd, leaf1EAX: 0x0002_0f12,
      msrs: [0xc001_1004, 0xc001_1005]),
    Row(testDescription: "family 10h", leaf0: amd, leaf1EAX: 0x0010_0f42, msrs: overrides),
    Row(testDescription: "Zen 4", leaf0: amd, leaf1EAX: 0x00a1_0f11, msrs: overrides),
    Row(testDescription: "Hygon", leaf0: hygon, leaf1EAX: 0x0090_0f01, msrs: overrides),
    Row(
      testDescription: "Penryn E0", leaf0: intel, leaf1EAX: 0x0001_067a,
      msrs: [0xce, 0x140, 0x1a0, 0x478]),
    Row(
      testDescription: "Penryn before E", leaf0: intel, leaf1EAX: 0x0001_0673,
      msrs: [0xce, 0x140, 0x1a0]),
    Row(
      testDescription: "Nehalem B0", leaf0: intel, leaf1EAX: 0x0001_06a2,
      msrs: [0xce, 0x140, 0x1a0]),
    Row(
      testDescription: "Nehalem D0", leaf0: intel, leaf1EAX: 0x0001_06a5,
      msrs: [0xce, 0x130, 0x131, 0x140, 0x1a0]),
    Row(
      testDescription: "Westmere-EX", leaf0: intel, leaf1EAX: 0x0002_06f2,
      msrs: [0xce, 0x130, 0x131, 0x140, 0x1a0]),
    Row(
      testDescription: "Sandy Bridge-EP", leaf0: intel, leaf1EAX: 0x0002_06d7,
      msrs: [0xce, 0x132, 0x133, 0x134, 0x140, 0x1a0]),
    Row(
      testDescription: "Ivy Bridge faults instead", leaf0: intel, leaf1EAX: 0x306a9,
      msrs: [0xce, 0x140, 0x1a0]),
    Row(
      testDescription: "Cascade Lake", leaf0: intel, leaf1EAX: 0x0005_0657, leaf7EDX: .bit(29),
      msrs: [0xce, 0x10a, 0x140, 0x1a0]),
    Row(
      testDescription: "Pentium 4, where CEh is something else", leaf0: intel, leaf1EAX: 0x0f41,
      msrs: [0x1a0]),
    Row(
      testDescription: "a guest on AMD with ARCH_CAPABILITIES", leaf0: amd, leaf1EAX: 0x00a1_0f11,
      leaf7EDX: .bit(29), msrs: [0x10a] + overrides),
  ]

  @Test(arguments: rows)
  func `each CPU has the MSRs that decide what it shows`(row: Row) {
    var table = CPUIDTable()
    table[0] = row.leaf0
    table[1] = CPUIDRegisters(row.leaf1EAX, [], [], [])
    table[7] = CPUIDRegisters([], [], [], row.leaf7EDX)
    #expect(table.featureMSRs == row.msrs)
  }

  @Test(
    arguments: [
      (RegisterValue(0x0010_0f42), overrides), (0x0080_0f12, overrides + undocumented),
      (0x00a1_0f11, overrides + undocumented),
    ] as [(RegisterValue, [MSRAddress])])
  func `the undocumented ones are read on Zen, on request`(
    leaf1EAX: RegisterValue, msrs: [MSRAddress]
  ) {
    var table = CPUIDTable()
    table[0] = Self.amd
    table[1] = CPUIDRegisters(leaf1EAX, [], [], [])
    #expect(table.scannedMSRs(withUndocumented: true).map(\.address) == msrs)
    #expect(table.featureMSRs == Self.overrides)
  }

  @Test
  func `an empty table has no MSRs`() {
    #expect(CPUIDTable().featureMSRs == [])
  }

  @Test(arguments: [
    (0x0001_0f50 as RegisterValue, MSRAccess.plain), (0x0002_0f12, .password),
    (0x0004_0f13, .password), (0x0010_0f42, .plain), (0x00a1_0f11, .plain),
  ])
  func `family 0Fh from revision E on wants a password`(leaf1EAX: RegisterValue, access: MSRAccess)
  {
    var table = CPUIDTable()
    table[0] = Self.amd
    table[1] = CPUIDRegisters(leaf1EAX, [], [], [])
    #expect(table.msrAccess == access)
  }
}
