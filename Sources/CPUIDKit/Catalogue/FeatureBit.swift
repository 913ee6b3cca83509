/// One bit of the catalogue's words, named or not.
public struct FeatureBit: Hashable, Sendable {
  /// The place of the word in ``Catalogue/words``.
  public let word: Int
  /// The position in the word, 0 to 31.
  public let position: UInt8

  /// The bit `position` (taken modulo 32) of the word with index `word`.
  public init(word: Int, position: UInt8) {
    self.word = word
    self.position = position & 31
  }

  /// The catalogue row of the bit; `nil` for a bit that nobody has named.
  public var definition: FeatureDefinition? { Catalogue.definition(of: self) }

  /// The canonical name; `nil` for a bit that nobody has named.
  public var name: String? { definition?.name }
}

extension FeatureBit: Comparable {
  /// Orders by word in catalogue order, then by position.
  public static func < (left: Self, right: Self) -> Bool {
    (left.word, left.position) < (right.word, right.position)
  }
}

extension FeatureBit: CustomStringConvertible {
  /// `LLLLLLLL.S.reg[bit]`, as in `00000007.0.ebx[16]`; for an MSR `msr:0000010a[62]`.
  public var description: String {
    switch Catalogue.words[word].name {
    case .cpuid(let query, let register): "\(query).\(register)[\(position)]"
    case .msr(let address, let half):
      "msr:\(Hexadecimal.padded(UInt64(address.rawValue), digits: 8))"
        + "[\(Int(position) + (half == .edx ? 32 : 0))]"
    }
  }
}

extension FeatureBit {
  /// The name with its place, as in `avx512f (00000007.0.ebx[16])`; `unnamed` without a name.
  public var label: String { "\(name ?? "unnamed") (\(self))" }

  /// The name, or the place of a bit that nobody has named.
  public var shortName: String { name ?? description }
}
