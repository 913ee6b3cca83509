/// Numbers as the field writes them: lower-case hexadecimal, padded to the register's width.
public enum Hexadecimal {
  private static let alphabet = Array("0123456789abcdef".utf8)

  /// `value` in at least `digits` digits, without a prefix.
  public static func padded(_ value: UInt64, digits: Int) -> String {
    let needed = max(digits, (64 - value.leadingZeroBitCount + 3) / 4, 1)
    return String(unsafeUninitializedCapacity: needed) { buffer in
      for position in 0..<needed {
        let shift = UInt64((needed - 1 - position) * 4)
        buffer[position] = alphabet[Int((value >> shift) & 15)]
      }
      return needed
    }
  }

  /// Reads hexadecimal digits of either case, which may be padded; `nil` for anything else, signs among it, and
  /// for more than 32 bits.
  package static func number(_ digits: some StringProtocol) -> UInt32? {
    // UInt32 itself takes signs.
    digits.utf8.allSatisfy { $0 >= 0x30 } ? UInt32(digits, radix: 16) : nil
  }

  /// Reads hexadecimal digits after `0x`; `nil` for anything else.
  package static func prefixed(_ text: some StringProtocol) -> UInt32? {
    text.hasPrefix("0x") ? number(text.dropFirst(2)) : nil
  }

  /// Reads hexadecimal digits after `0x`, or decimal digits; `nil` for anything else.
  package static func prefixedOrDecimal(_ text: some StringProtocol) -> UInt32? {
    if text.hasPrefix("0x") { return prefixed(text) }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? UInt32(text) : nil
  }

  /// Reads what ``padded(_:digits:)`` writes: exactly `digits` lower-case digits, at most 16.
  ///
  /// Inlinable, since fleets are read through it.
  @inlinable
  public static func exactly(_ digits: Int, _ text: some Sequence<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    for byte in text {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
      default: return nil
      }
      count += 1
    }
    return count == digits ? value : nil
  }
}
