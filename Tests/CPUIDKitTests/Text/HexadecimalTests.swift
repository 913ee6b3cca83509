import Testing

@testable import CPUIDKit

struct HexadecimalTests {
  @Test(
    arguments: [
      ("7", 7), ("0007", 7), ("FfFf", 0xffff), ("ffffffff", .max), ("0000000000001", 1), ("", nil),
      ("100000000", nil), ("+7", nil), ("-0", nil), ("0x7", nil), ("g", nil), ("7 ", nil),
      ("1_0", nil),
    ] as [(String, UInt32?)])
  func `a number is digits of either case and 32 bits`(text: String, number: UInt32?) {
    #expect(Hexadecimal.number(text) == number)
    #expect(Hexadecimal.prefixed("0x" + text) == number)
    #expect(Hexadecimal.prefixedOrDecimal("0x" + text) == number)
  }

  @Test(
    arguments: [
      ("7", 7), ("0010", 10), ("4294967295", .max), ("4294967296", nil), ("+7", nil), ("-0", nil),
      ("f", nil), ("", nil), ("0X7", nil),
    ] as [(String, UInt32?)])
  func `without 0x a number is decimal where both are taken`(text: String, number: UInt32?) {
    #expect(Hexadecimal.prefixedOrDecimal(text) == number)
    #expect(Hexadecimal.prefixed(text) == nil)
  }
}
