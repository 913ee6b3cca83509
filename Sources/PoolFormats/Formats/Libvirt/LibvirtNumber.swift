/// Numbers as libvirt's XML writes them.
enum LibvirtNumber {
  /// The number of up to 32 bits that `text` writes as `0x...`; `nil` for anything else.
  static func hexadecimal(_ text: String) -> UInt32? {
    guard text.hasPrefix("0x"), !text.dropFirst(2).hasPrefix("+") else { return nil }
    return UInt32(text.dropFirst(2), radix: 16)
  }

  /// The number in decimal digits that `text` writes; `nil` for anything else.
  static func decimal(_ text: String) -> Int? { text.hasPrefix("+") ? nil : Int(text) }
}
