/// Every feature bit that poolcpu knows, and the graph of what requires what.
///
/// The rows are in the files of this folder, one literal a register; this file only looks them up.
public enum Catalogue {
  /// All words in the order of the manuals: basic leaves, extended leaves, Centaur, MSRs.
  public static let words: [WordDefinition] = allWords

  private static let wordIndex: [WordName: Int] = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1.name, $0) })

  private static let bitsByName: [String: FeatureBit] = {
    var bits: [String: FeatureBit] = [:]
    for (index, word) in words.enumerated() {
      for row in word.features { bits[row.name] = FeatureBit(word: index, position: row.bit) }
    }
    return bits
  }()

  private static let rows: [FeatureDefinition?] = {
    var rows = [FeatureDefinition?](repeating: nil, count: words.count * 32)
    for (index, word) in words.enumerated() {
      for row in word.features { rows[index * 32 + Int(row.bit)] = row }
    }
    return rows
  }()

  /// The place of a word in ``words``, or `nil` when the catalogue has no such word.
  public static func index(of word: WordName) -> Int? { wordIndex[word] }

  /// The bit with a canonical name, or `nil` when the catalogue has no such name.
  public static func bit(named name: String) -> FeatureBit? { bitsByName[name] }

  /// The row of a bit, or `nil` for a bit that nobody has named.
  public static func definition(of bit: FeatureBit) -> FeatureDefinition? {
    rows[bit.word * 32 + Int(bit.position)]
  }
}
