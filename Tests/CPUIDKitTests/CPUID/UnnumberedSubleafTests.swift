import CPUIDKit
import Testing

/// Which subleaves a list without numbers means.
struct UnnumberedSubleafTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var leaf: CPUIDLeaf
    var answers: [CPUIDRegisters]
    var subleaves: [CPUIDSubleaf]?
  }

  static let avx = CPUIDRegisters(0x100, 0x240, 0, 0)

  static let rows = [
    Row(
      testDescription: "AVX right after subleaf 0 is component 2, not subleaf 1", leaf: 0xd,
      answers: [CPUIDRegisters(7, 0x340, 0x340, 0), avx], subleaves: [0, 2]),
    Row(
      testDescription: "subleaf 1 comes before the components", leaf: 0xd,
      answers: [
        CPUIDRegisters(0x207, 0x340, 0x988, 0), CPUIDRegisters(0xf, 0x350, 0x1800, 0), avx,
      ], subleaves: [0, 1, 2]),
    Row(
      testDescription: "a component that XCR0 and IA32_XSS lack has no line", leaf: 0xd,
      answers: [
        CPUIDRegisters(0x207, 0x340, 0x988, 0), CPUIDRegisters(0xf, 0x350, 0x800, 0), avx,
        CPUIDRegisters(8, 0x980, 0, 0), CPUIDRegisters(0x10, 0, 1, 0),
      ], subleaves: [0, 1, 2, 9, 0xb]),
    Row(
      testDescription: "more components than the CPU has are unclear", leaf: 0xd,
      answers: [CPUIDRegisters(7, 0x340, 0x340, 0), avx, CPUIDRegisters(8, 0x980, 0, 0)],
      subleaves: nil),
    Row(
      testDescription: "zero lines among components are unclear", leaf: 0xd,
      answers: [CPUIDRegisters(0x207, 0x340, 0x980, 0), .zero, avx, .zero], subleaves: nil),
    Row(
      testDescription: "memory bandwidth without L2 allocation is subleaf 3", leaf: 0x10,
      answers: [
        CPUIDRegisters(0, 0b1010, 0, 0), CPUIDRegisters(0xa, 0x600, 4, 0xf),
        CPUIDRegisters(0x59, 0, 4, 7),
      ], subleaves: [0, 1, 3]),
    Row(
      testDescription: "a resource without its line leaves the others unclear", leaf: 0x10,
      answers: [CPUIDRegisters(0, 0b1110, 0, 0), CPUIDRegisters(0xa, 0x600, 4, 0xf)],
      subleaves: nil),
    Row(
      testDescription: "leaf 7 counts up to EAX", leaf: 7,
      answers: [CPUIDRegisters(1, 0x80, 0, 0), .zero], subleaves: [0, 1]),
    Row(
      testDescription: "leaf 7 with a line too few is unclear", leaf: 7,
      answers: [CPUIDRegisters(2, 0x80, 0, 0), .zero], subleaves: nil),
    Row(
      testDescription: "leaf 7 with a line too many is unclear", leaf: 7,
      answers: [CPUIDRegisters(0, 0x80, 0, 0), .zero], subleaves: nil),
    Row(
      testDescription: "caches count up, also where the last answer is not listed", leaf: 4,
      answers: [CPUIDRegisters(0x4121, 0, 0, 0), CPUIDRegisters(0x4143, 0, 0, 0)],
      subleaves: [0, 1]),
    Row(
      testDescription: "nothing follows the end of the caches", leaf: 4,
      answers: [CPUIDRegisters(0x4121, 0, 0, 0), .zero, CPUIDRegisters(0x4143, 0, 0, 0)],
      subleaves: nil),
    Row(
      testDescription: "leaf 1 has no subleaves", leaf: 1,
      answers: [CPUIDRegisters(0x600f12, 0, 0, 0), CPUIDRegisters(0x600f13, 0, 0, 0)],
      subleaves: nil),
  ]

  @Test(arguments: rows)
  func `a list without numbers is numbered as the CPU announces`(row: Row) {
    #expect(CPUIDWalk.subleaves(of: row.leaf, unnumbered: row.answers) == row.subleaves)
  }

  @Test(arguments: [CPUIDLeaf(rawValue: 1), 7, 0xd])
  func `a lone line is subleaf 0, whatever it announces`(leaf: CPUIDLeaf) {
    #expect(CPUIDWalk.subleaves(of: leaf, unnumbered: [CPUIDRegisters(7, 0, 0, 0)]) == [0])
  }
}
