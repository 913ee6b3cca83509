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

  /// Reads hexadecimal digits of either case without a prefix; `nil` unless all of `text` is digits
  /// and the number fits.
  public static func number<T: FixedWidthInteger>(_ text: some StringProtocol) -> T? {
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-")
    else { return nil }
    return T(text, radix: 16)
  }
}
