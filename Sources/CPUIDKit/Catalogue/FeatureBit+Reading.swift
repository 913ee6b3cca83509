extension FeatureBit {
  /// Reads what ``description`` writes; `nil` for a word that the catalogue lacks.
  public init?(_ text: some StringProtocol) {
    guard let open = text.firstIndex(of: "["), text.hasSuffix("]"),
      let position = Int(text[text.index(after: open)...].dropLast()), position >= 0
    else { return nil }
    let place = text[..<open]
    for (index, definition) in Catalogue.words.enumerated() {
      let offset = definition.gate != nil && position >= 32 ? position - 32 : position
      let bit = FeatureBit(word: index, position: UInt8(truncatingIfNeeded: offset))
      guard definition.name.description.hasPrefix(place), offset < 32, bit.description == text
      else { continue }
      self = bit
      return
    }
    return nil
  }
}
