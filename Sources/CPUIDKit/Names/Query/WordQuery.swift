/// The value of a register of CPUID or of an MSR: which features it stands for.
public struct WordQuery: Hashable, Sendable {
  /// What one word of the catalogue has in the value.
  public struct Part: Hashable, Sendable {
    /// The word.
    public let word: WordID
    /// Its 32 bits.
    public let value: RegisterValue

    /// The features whose bits are 1, in order.
    public var features: [FeatureBit] { bits.filter { $0.name != nil } }

    /// The bits that are 1 and that nobody has named.
    public var unnamed: [FeatureBit] { bits.filter { $0.name == nil } }

    /// The features of the word whose bits are 0, in order.
    public var others: [FeatureBit] {
      bits(of: RegisterValue(rawValue: ~value.rawValue)).filter { $0.name != nil }
    }

    /// The bits that are 1 and part of a number.
    public var number: RegisterValue {
      definition.map { value.intersection($0.nonFeatureBits) } ?? []
    }

    private var definition: WordDefinition? {
      Catalogue.index(of: word).map { Catalogue.words[$0] }
    }

    private var bits: [FeatureBit] { bits(of: value) }

    private func bits(of value: RegisterValue) -> [FeatureBit] {
      guard let index = Catalogue.index(of: word), let definition else { return [] }
      return value.subtracting(definition.nonFeatureBits).positions.map {
        FeatureBit(word: index, position: $0)
      }
    }
  }

  /// Where the value stands.
  public enum Place: Hashable, Sendable {
    /// In a register of CPUID.
    case cpuid
    /// In an MSR that lists features itself.
    case features(MSRAddress)
    /// In an MSR that changes what CPUID shows.
    case change(CPUIDMSR)
  }

  /// The text.
  public let text: String
  /// Where the value stands.
  public let place: Place
  /// The words that it holds, the low half of an MSR first; never empty.
  public let parts: [Part]

  /// Reads `7.0.ebx=0x209c01a9`, `0xc0011004=0x7ed8320b178bfbff` and the like; `nil` for a text without `=`.
  ///
  /// Numbers are hexadecimal, with `0x` before them or not; `_` may part their digits.
  ///
  /// - Throws: ``FeatureQueryError`` for a register without features, and for what is no number of its width.
  public init?(_ text: String) throws(FeatureQueryError) {
    // In CPUID.(EAX=7,ECX=0):EBX the sign stands for no value.
    let start = text.lastIndex { ")]".contains($0) } ?? text.startIndex
    guard let mark = text[start...].firstIndex(of: "=") else { return nil }
    let name = text[..<mark].lowercased()
    let digits = text[text.index(after: mark)...].lowercased().filter { $0 != " " && $0 != "_" }
    self.text = text
    if FeaturePlace.isCPUID(name[...]) {
      let word = Catalogue.words[try FeaturePlace.word(of: name[...], text)].name
      guard let value = WordQuery.number(digits), let low = UInt32(exactly: value) else {
        throw .badValue(text, digits: 8)
      }
      place = .cpuid
      parts = [Part(word: word, value: RegisterValue(rawValue: low))]
      return
    }
    let bare = name.filter { $0 != " " }
    let address = bare.hasPrefix("msr:") ? bare.dropFirst(4) : bare[...]
    guard let number = FeaturePlace.number(address) else { throw .noPlace(text) }
    guard let value = WordQuery.number(digits) else { throw .badValue(text, digits: 16) }
    (place, parts) = try WordQuery.halves(
      of: MSRAddress(rawValue: number), MSRValue(rawValue: value), text)
  }

  private static func halves(
    of msr: MSRAddress, _ value: MSRValue, _ text: String
  ) throws(FeatureQueryError) -> (Place, [Part]) {
    let own = [(WordID.msr(msr, .eax), value.low), (.msr(msr, .edx), value.high)]
      .filter { Catalogue.index(of: $0.0) != nil }
    if !own.isEmpty { return (.features(msr), own.map { Part(word: $0.0, value: $0.1) }) }
    guard let register = CPUIDMSR.all.first(where: { $0.address == msr }) else {
      throw .unknownWord(text)
    }
    let halves = [(register.low, value.low), (register.high, value.high)]
    return (
      .change(register),
      halves.compactMap { half, value in
        guard case .word(let word) = half else { return nil }
        return Part(word: word, value: value)
      }
    )
  }

  private static func number(_ text: String) -> UInt64? {
    let digits = text.hasPrefix("0x") ? text.dropFirst(2) : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 }) else { return nil }
    return UInt64(digits, radix: 16)
  }
}
