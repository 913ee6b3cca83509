@testable import CPUIDKit
import Testing

/// The table of processors: complete, without contradictions.
struct ProcessorModelTests {
  @Test func `no two rows hold one CPU`() {
    for (index, row) in MeansRow.all.enumerated() {
      for other in MeansRow.all[..<index] where row.vendor == other.vendor {
        #expect(!row.range.overlaps(other.range), "\(row.range) and \(other.range)")
      }
    }
  }

  @Test func `every register of a row reaches words of the catalogue`() {
    for register in CPUIDMSR.all {
      for word in register.words { #expect(Catalogue.index(of: word) != nil) }
    }
    #expect(Set(CPUIDMSR.all.map(\.address)).count == CPUIDMSR.all.count)
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var vendor: CPUVendor
    var leaf1EAX: RegisterValue
    var registers: [MSRAddress]
  }

  /// docs/hardware.md, "Which CPU has which", and docs/hardware.md, "Intel's mask MSRs".
  static let rows = [
    Row(testDescription: "K8 rev C", vendor: .amd, leaf1EAX: 0x0000_0f48, registers: []),
    Row(
      testDescription: "K8 rev F", vendor: .amd, leaf1EAX: 0x0004_0f12,
      registers: [0xc001_1004, 0xc001_1005]),
    Row(
      testDescription: "Barcelona", vendor: .amd, leaf1EAX: 0x0010_0f2a,
      registers: [0xc001_1004, 0xc001_1005]),
    Row(testDescription: "Griffin", vendor: .amd, leaf1EAX: 0x0020_0f31, registers: []),
    Row(
      testDescription: "Bulldozer has no 1002", vendor: .amd, leaf1EAX: 0x0060_0f12,
      registers: [0xc001_1003, 0xc001_1004, 0xc001_1005]),
    Row(
      testDescription: "Rome", vendor: .amd, leaf1EAX: 0x0083_0f10,
      registers: [0xc001_1002, 0xc001_1003, 0xc001_1004, 0xc001_1005, 0xc001_10dc, 0xc001_10dd]),
    Row(
      testDescription: "Dhyana", vendor: .hygon, leaf1EAX: 0x0090_0f02,
      registers: [0xc001_1002, 0xc001_1003, 0xc001_1004, 0xc001_1005]),
    Row(testDescription: "Zen 6", vendor: .amd, leaf1EAX: 0x00b5_0f00, registers: []),
    Row(
      testDescription: "Penryn from stepping 4", vendor: .intel, leaf1EAX: 0x0001_0676,
      registers: [0x478]),
    Row(testDescription: "Penryn stepping 3", vendor: .intel, leaf1EAX: 0x0001_0673, registers: []),
    Row(
      testDescription: "Westmere", vendor: .intel, leaf1EAX: 0x0002_06c2,
      registers: [0x130, 0x131]),
    Row(
      testDescription: "Sandy Bridge", vendor: .intel, leaf1EAX: 0x0002_06d7,
      registers: [0x132, 0x133, 0x134]),
    Row(testDescription: "Ivy Bridge", vendor: .intel, leaf1EAX: 0x0003_06a9, registers: []),
  ]

  @Test(arguments: rows)
  func `each model has the registers that the reference gives it`(row: Row) throws {
    let model = try #require(
      ProcessorModel.of(row.vendor, CPUSignature(leaf1EAX: row.leaf1EAX)))
    let found: [MSRAddress] =
      switch model.means {
      case .registers(let list), .passwordRegisters(let list): list.map(\.register.address)
      case .none: []
      }
    #expect(found.sorted() == row.registers)
  }
}
