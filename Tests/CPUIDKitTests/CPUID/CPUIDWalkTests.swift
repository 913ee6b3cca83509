import CPUIDKit
import PoolTestSupport
import Testing

/// Which questions the walk asks, told by the questions that its table answers.
struct CPUIDWalkTests {
  /// A CPU of `vendor` whose leaf 0 says that `max` is the highest leaf.
  private static func cpu(
    _ vendor: Vendor = .amd, max: UInt32, _ answers: [CPUIDQuery: CPUIDRegisters] = [:]
  ) -> FakeCPU {
    var leaf0 = vendor.leaf0
    leaf0.eax = RegisterValue(rawValue: max)
    return FakeCPU(answers.merging([CPUIDQuery(0): leaf0]) { given, _ in given })
  }

  private enum Vendor {
    case amd, intel, centaur, zhaoxin, transmeta

    var leaf0: CPUIDRegisters {
      switch self {
      case .amd: CPUIDRegisters([], 0x6874_7541, 0x444d_4163, 0x6974_6e65)
      case .intel: CPUIDRegisters([], 0x756e_6547, 0x6c65_746e, 0x4965_6e69)
      case .centaur: CPUIDRegisters([], 0x746e_6543, 0x736c_7561, 0x4872_7561)
      case .zhaoxin: CPUIDRegisters([], 0x6853_2020, 0x2020_6961, 0x6867_6e61)
      case .transmeta: CPUIDRegisters([], 0x756e_6547, 0x3638_784d, 0x5465_6e69)
      }
    }
  }

  struct SubleafRow: CustomTestStringConvertible {
    var testDescription: String
    var leaf: CPUIDLeaf
    var answers: [UInt32: CPUIDRegisters]
    var asked: [UInt32]
  }

  static let subleafRows = [
    SubleafRow(
      testDescription: "leaf 7 counts in EAX", leaf: 7,
      answers: [0: CPUIDRegisters(2, [], [], [])], asked: [0, 1, 2]),
    SubleafRow(testDescription: "leaf 7 without more", leaf: 7, answers: [:], asked: [0]),
    SubleafRow(
      testDescription: "leaf 4 ends with type 0", leaf: 4,
      answers: [0: CPUIDRegisters(0x121, [], [], []), 1: CPUIDRegisters(0x4143, [], [], [])],
      asked: [0, 1, 2]),
    SubleafRow(
      testDescription: "leaf B ends with level type 0, whatever EAX says", leaf: 0xb,
      answers: [
        0: CPUIDRegisters([], 1, 0x100, []), 1: CPUIDRegisters(5, 2, 0x201, []),
        2: CPUIDRegisters(7, 7, 0x002, 7),
      ], asked: [0, 1, 2]),
    SubleafRow(
      testDescription: "leaf 1F ends with level type 0", leaf: 0x1f,
      answers: [0: CPUIDRegisters([], 1, 0x100, [])], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf F has one a resource", leaf: 0xf,
      answers: [0: CPUIDRegisters([], [], [], 0b10)], asked: [0, 1]),
    SubleafRow(testDescription: "leaf F without one", leaf: 0xf, answers: [:], asked: [0]),
    SubleafRow(
      testDescription: "leaf 10 has one a resource", leaf: 0x10,
      answers: [0: CPUIDRegisters([], 0b1010, [], [])], asked: [0, 1, 3]),
    SubleafRow(
      testDescription: "leaf D asks XCR0 and XSS", leaf: 0xd,
      answers: [
        0: CPUIDRegisters(0b1110_0111, [], [], 0x4000_0000),
        1: CPUIDRegisters(0xf, [], 0x1800, 0x1),
      ], asked: [0, 1, 2, 5, 6, 7, 11, 12, 32, 62]),
    SubleafRow(
      testDescription: "leaf D has no component 63", leaf: 0xd,
      answers: [0: CPUIDRegisters(3, [], [], 0x8000_0000)], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf 14 counts in EAX", leaf: 0x14,
      answers: [0: CPUIDRegisters(1, [], [], [])], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf 1B ends with type 0", leaf: 0x1b,
      answers: [0: CPUIDRegisters(1, [], [], [])], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf 1E has subleaf 1, whatever it counts", leaf: 0x1e,
      answers: [0: CPUIDRegisters([], 0x4010, [], [])], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf 1E without AMX has none", leaf: 0x1e, answers: [:], asked: [0]),
    SubleafRow(
      testDescription: "leaf 23 has a bitmap in EAX", leaf: 0x23,
      answers: [0: CPUIDRegisters(0b101011, [], [], [])], asked: [0, 1, 3, 5]),
    SubleafRow(
      testDescription: "leaf 24 counts in EAX", leaf: 0x24,
      answers: [0: CPUIDRegisters(1, [], [], [])], asked: [0, 1]),
    SubleafRow(testDescription: "leaf 19 has one answer", leaf: 0x19, answers: [:], asked: [0]),
    SubleafRow(
      testDescription: "leaf 8000_001D ends with type 0", leaf: 0x8000_001d,
      answers: [0: CPUIDRegisters(0x121, [], [], [])], asked: [0, 1]),
    SubleafRow(
      testDescription: "leaf 8000_0020 has a bitmap in EBX", leaf: 0x8000_0020,
      answers: [0: CPUIDRegisters([], 0b101110, [], [])], asked: [0, 1, 2, 3, 5]),
    SubleafRow(
      testDescription: "leaf 8000_0026 ends with level type 0", leaf: 0x8000_0026,
      answers: [0: CPUIDRegisters([], [], 0x100, []), 1: CPUIDRegisters([], [], 0x201, [])],
      asked: [0, 1, 2]),
  ]

  @Test(arguments: subleafRows)
  func `each leaf tells which subleaves it has`(row: SubleafRow) throws {
    var answers: [CPUIDQuery: CPUIDRegisters] = [
      CPUIDQuery(0x8000_0000): CPUIDRegisters(0x8000_0028, [], [], [])
    ]
    for (subleaf, registers) in row.answers {
      answers[CPUIDQuery(row.leaf, CPUIDSubleaf(rawValue: subleaf))] = registers
    }
    let table = try CPUIDWalk.table(of: Self.cpu(max: 0x29, answers))
    #expect(Self.subleaves(of: row.leaf, in: table) == row.asked)
  }

  @Test
  func `a leaf beyond the highest is not asked for`() throws {
    // Intel CPUs answer such a leaf with the data of their highest basic leaf.
    var cpu = Self.cpu(.intel, max: 2, [CPUIDQuery(2): CPUIDRegisters(0x665b_5001, 1, 2, 3)])
    cpu.otherwise = { query in
      query.leaf == 1 ? .zero : CPUIDRegisters(0x665b_5001, 1, 2, 3)
    }
    let table = try CPUIDWalk.table(of: cpu)
    #expect(table.entries.map(\.query.leaf) == [0, 1, 2])
  }

  @Test
  func `each range reaches to its own highest leaf`() throws {
    let table = try CPUIDWalk.table(
      of: Self.cpu(
        max: 1,
        [
          CPUIDQuery(1): CPUIDRegisters(0xf48, [], .bit(31), []),
          CPUIDQuery(0x4000_0000): CPUIDRegisters(0x4000_0002, [], [], []),
          CPUIDQuery(0x4000_0100): CPUIDRegisters(0x4000_0101, [], [], []),
          CPUIDQuery(0x4000_0300): CPUIDRegisters(0x4000_0300, [], [], []),
          CPUIDQuery(0x8000_0000): CPUIDRegisters(0x8000_0001, [], [], []),
        ]))
    #expect(
      table.entries.map(\.query.leaf) == [
        0, 1, 0x4000_0000, 0x4000_0001, 0x4000_0002, 0x4000_0100, 0x4000_0101, 0x8000_0000,
        0x8000_0001,
      ])
  }

  @Test(
    arguments: [
      (eax: 0x4000_0001, isGuest: false, asked: [0x4000_0000, 0x4000_0001]),
      (eax: 0, isGuest: false, asked: []),
      (eax: 0, isGuest: true, asked: [0x4000_0000]),
      (eax: 0x0c1d_0008, isGuest: true, asked: [0x4000_0000]),
      (eax: 0x0c1d_0008, isGuest: false, asked: []),
    ] as [(eax: RegisterValue, isGuest: Bool, asked: [CPUIDLeaf])])
  func `a hypervisor is found by its range or by leaf 1`(
    row: (eax: RegisterValue, isGuest: Bool, asked: [CPUIDLeaf])
  ) throws {
    let table = try CPUIDWalk.table(
      of: Self.cpu(
        max: 1,
        [
          CPUIDQuery(1): CPUIDRegisters(0xf48, [], row.isGuest ? .bit(31) : [], []),
          CPUIDQuery(0x4000_0000): CPUIDRegisters(row.eax, [], [], []),
        ]))
    #expect(table.entries.map(\.query.leaf).filter { $0 >= 0x4000_0000 } == row.asked)
  }

  @Test
  func `a KVM that says 0 means 4000_0001`() throws {
    let signature = CPUIDRegisters([], 0x4b4d_564b, 0x564b_4d56, 0x4d)
    let table = try CPUIDWalk.table(
      of: Self.cpu(max: 1, [CPUIDQuery(0x4000_0000): signature]))
    #expect(table[0x4000_0000] == signature)
    #expect(table[0x4000_0001] == .zero)
  }

  @Test
  func `only their own vendors are asked for the Centaur and Transmeta ranges`() throws {
    let rows: [(Vendor, [CPUIDLeaf])] = [
      (.amd, []), (.intel, []), (.centaur, [0xc000_0000, 0xc000_0001]),
      (.zhaoxin, [0xc000_0000, 0xc000_0001]), (.transmeta, [0x8086_0000, 0x8086_0001]),
    ]
    for (vendor, asked) in rows {
      let table = try CPUIDWalk.table(
        of: Self.cpu(
          vendor, max: 1,
          [
            CPUIDQuery(0x8086_0000): CPUIDRegisters(0x8086_0001, [], [], []),
            CPUIDQuery(0xc000_0000): CPUIDRegisters(0xc000_0001, [], [], []),
          ]))
      #expect(table.entries.map(\.query.leaf).filter { $0 > 1 } == asked, "\(vendor)")
    }
  }

  @Test
  func `SGX's leaf is asked for only where SGX is`() throws {
    let sections: [CPUIDQuery: CPUIDRegisters] = [
      CPUIDQuery(0x12): CPUIDRegisters(3, [], [], []),
      CPUIDQuery(0x12, 2): CPUIDRegisters(0x7000_0001, [], [], []),
      CPUIDQuery(7): CPUIDRegisters([], .bit(2), [], []),
    ]
    let with = try CPUIDWalk.table(of: Self.cpu(.intel, max: 0x12, sections))
    #expect(Self.subleaves(of: 0x12, in: with) == [0, 1, 2, 3])
    let without = sections.filter { $0.key.leaf != 7 }
    let table = try CPUIDWalk.table(of: Self.cpu(.intel, max: 0x12, without))
    #expect(Self.subleaves(of: 0x12, in: table) == [])
    #expect(table[0x11] == .zero)
  }

  @Test
  func `leftovers of a stack in leaf 12 do not hold the walk up`() throws {
    // What qemu-x86_64 7.2 answers for its models Denverton and Snowridge: no SGX in leaf 7, and
    // for every subleaf of leaf 12h whatever lay on the emulator's stack, whose type is never 0.
    var denverton = Self.cpu(.intel, max: 0x15)
    denverton.otherwise = { query in
      query.leaf == 0x12 ? CPUIDRegisters(0x0002_da29, 0x40, 0x0286_bd40, 0x40) : .zero
    }
    let table = try CPUIDWalk.table(of: denverton)
    #expect(table[0x12] == nil)
    #expect(table[0x15] == .zero)
    // The same answers under a CPU that has SGX: bounded all the same.
    denverton.table[7] = CPUIDRegisters([], .bit(2), [], [])
    #expect(try CPUIDWalk.table(of: denverton)[0x12, 63] != nil)
    #expect(try CPUIDWalk.table(of: denverton)[0x12, 64] == nil)
  }

  @Test(arguments: [CPUIDRegisters(.all, .all, .all, .all), CPUIDRegisters(0x8000_ffff, 5, 1, 1)])
  func `a source that never says stop is left in the end`(answer: CPUIDRegisters) throws {
    var cpu = FakeCPU([:])
    cpu.otherwise = { _ in answer }
    let table = try CPUIDWalk.table(of: cpu)
    #expect(table[0xff] != nil)
    #expect(table[0x100] == nil)
    #expect(table.entries.allSatisfy { $0.query.subleaf <= 63 })
    #expect(table.entries.count < 2048)
  }

  @Test
  func `the source's error is passed on`() {
    var cpu = Self.cpu(max: 3)
    cpu.otherwise = { query throws(ProbeError) in
      guard query.leaf < 3 else { throw .cannotRunOn(cpu: 7, errno: 22) }
      return .zero
    }
    #expect(throws: ProbeError.cannotRunOn(cpu: 7, errno: 22)) {
      try CPUIDWalk.table(of: cpu)
    }
  }

  @Test
  func `walking what a walk found finds the same`() throws {
    let cpu = Self.cpu(
      max: 0xd,
      [
        CPUIDQuery(4): CPUIDRegisters(0x121, [], [], []),
        CPUIDQuery(0xd): CPUIDRegisters(7, [], [], []),
        CPUIDQuery(0xd, 1): CPUIDRegisters(0xf, [], 0x1800, []),
        CPUIDQuery(0xd, 11): CPUIDRegisters(0x10, [], 1, []),
        CPUIDQuery(0x8000_0000): CPUIDRegisters(0x8000_0008, [], [], []),
      ])
    let first = try CPUIDWalk.table(of: cpu)
    var second = FakeCPU([:])
    second.table = first
    second.otherwise = { query throws(ProbeError) in
      // The only question whose answer is not kept is the one for a range that is not there.
      guard query == CPUIDQuery(0x4000_0000) else { throw .noCPUID }
      return .zero
    }
    #expect(try CPUIDWalk.table(of: second) == first)
  }

  private static func subleaves(of leaf: CPUIDLeaf, in table: CPUIDTable) -> [UInt32] {
    table.entries.filter { $0.query.leaf == leaf }.map(\.query.subleaf.rawValue)
  }
}
