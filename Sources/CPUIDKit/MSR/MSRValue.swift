/// The 64 bits of a model-specific register: EDX in the high half, EAX in the low one.
public struct MSRValue: OptionSet, Hashable, Sendable {
  /// The bits as a number.
  public let rawValue: UInt64

  /// Takes all 64 bits as they are.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A value from its halves.
  public init(high: RegisterValue, low: RegisterValue) {
    rawValue = UInt64(high.rawValue) << 32 | UInt64(low.rawValue)
  }

  /// Bits 63 to 32.
  public var high: RegisterValue { RegisterValue(rawValue: UInt32(rawValue >> 32)) }

  /// Bits 31 to 0.
  public var low: RegisterValue { RegisterValue(rawValue: UInt32(truncatingIfNeeded: rawValue)) }
}

extension MSRValue: ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// Writes a value as the number in the manual.
  public init(integerLiteral value: UInt64) { self.init(rawValue: value) }

  /// `0x` and sixteen lower-case hexadecimal digits.
  public var description: String { "0x" + Hexadecimal.padded(rawValue, digits: 16) }

  /// Reads what ``description`` writes.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix("0x"), let number = Hexadecimal.exactly(16, text.utf8.dropFirst(2))
    else { return nil }
    self.init(rawValue: number)
  }
}
