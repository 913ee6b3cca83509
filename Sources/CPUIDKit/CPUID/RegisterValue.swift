/// The 32 bits of one CPUID register, or of one half of an MSR.
public struct RegisterValue: OptionSet, Hashable, Sendable {
  /// The bits as a number.
  public let rawValue: UInt32

  /// Takes all 32 bits as they are.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The value with only `position` set; `position` is taken modulo 32.
  public static func bit(_ position: some BinaryInteger) -> Self {
    Self(rawValue: 1 << (UInt32(truncatingIfNeeded: position) & 31))
  }

  /// All 32 bits.
  public static let all = Self(rawValue: .max)

  /// The field `[high:low]`, shifted down; bounds as the manuals write them, 31 to 0.
  public func field(_ high: Int, _ low: Int) -> Int {
    Int((rawValue >> UInt32(low)) & (UInt32.max >> UInt32(31 - (high - low))))
  }

  /// The positions of the bits that are set, lowest first.
  public var positions: [UInt8] {
    var rest = rawValue
    var found: [UInt8] = []
    while rest != 0 {
      found.append(UInt8(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    return found
  }
}

extension RegisterValue: CustomStringConvertible {
  /// Eight lower-case hexadecimal digits without a prefix.
  public var description: String { Hexadecimal.padded(UInt64(rawValue), digits: 8) }
}

extension RegisterValue: ExpressibleByIntegerLiteral {
  /// Writes a value as the number in the manual.
  public init(integerLiteral value: UInt32) { self.init(rawValue: value) }
}

extension RegisterValue {
  /// Reads what ``description`` writes: eight lower-case hexadecimal digits.
  @inlinable
  public init?(_ text: some StringProtocol) {
    guard let number = Hexadecimal.exactly(8, text.utf8) else { return nil }
    self.init(rawValue: UInt32(number))
  }
}
