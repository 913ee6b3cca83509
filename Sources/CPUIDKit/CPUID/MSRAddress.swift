/// The address of a model-specific register: what ECX holds at RDMSR and WRMSR.
public struct MSRAddress: RawRepresentable, Hashable, Sendable {
  /// The address as a number.
  public let rawValue: UInt32

  /// Takes any 32-bit number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

extension MSRAddress: ExpressibleByIntegerLiteral, Comparable, CustomStringConvertible {
  /// Writes an address as the number in the manual.
  public init(integerLiteral value: UInt32) { self.init(rawValue: value) }

  /// Orders addresses by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// `0x` and eight lower-case hexadecimal digits.
  public var description: String { "0x" + Hexadecimal.padded(UInt64(rawValue), digits: 8) }

  /// Reads what ``description`` writes.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix("0x"), let number = Hexadecimal.exactly(8, text.utf8.dropFirst(2))
    else { return nil }
    self.init(rawValue: UInt32(number))
  }
}
