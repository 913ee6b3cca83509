/// The SHA-256 of some bytes.
public struct SHA256Digest: Hashable, Sendable {
  private let words: [UInt64]

  /// The digest of 32 bytes, as FIPS 180-4 orders them.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == 32)
    words = (0..<4).map { word in
      bytes[word * 8..<word * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// The digest that 64 hexadecimal digits spell; `nil` for other text, and for capital digits.
  public init?(_ digits: some StringProtocol) {
    let text = String(digits)
    guard text.utf8.count == 64 else { return nil }
    words = (0..<4).compactMap { word in
      UInt64(text.dropFirst(word * 16).prefix(16), radix: 16)
    }
    // A sign and capital digits are none of ours.
    guard words.count == 4, description == text else { return nil }
  }
}

extension SHA256Digest: CustomStringConvertible {
  /// Its 64 hexadecimal digits, small ones.
  public var description: String {
    words.map { Hexadecimal.padded($0, digits: 16) }.joined()
  }
}
