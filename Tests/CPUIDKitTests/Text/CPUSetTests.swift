import CPUIDKit
import Testing

struct CPUSetTests {
  @Test(
    arguments: [
      ("0", [0]), ("0-3,8", [0, 1, 2, 3, 8]), ("3,1-2,2", [1, 2, 3]), ("16383", [16_383]),
      ("16384", nil), ("0-16384", nil), ("0-1000000", nil), ("3-1", nil), ("+1", nil), ("", nil),
      ("0-", nil), ("1--2", nil), ("1-2-3", nil), ("99999999999999999999", nil),
    ] as [(String, [Int]?)])
  func `a list is the kernel's, and its numbers are those that a machine may have`(
    text: String, numbers: [Int]?
  ) {
    #expect(CPUSet(text)?.numbers == numbers)
  }

  @Test func `every number that a machine may have makes one list, but not twice`() {
    #expect(CPUSet("0-16383")?.numbers.count == 16_384)
    #expect(CPUSet("0-16383,0-16383") == nil)
  }
}
