extension Level {
  /// The words that a level speaks about; it says nothing of any other.
  ///
  /// Source: the word columns of reference/levels.tsv.
  static let words: [WordName] = [
    WordName(1, 0, .edx), WordName(1, 0, .ecx),
    WordName(0x8000_0001, 0, .edx), WordName(0x8000_0001, 0, .ecx),
    WordName(7, 0, .ebx), WordName(7, 0, .ecx), WordName(7, 0, .edx),
    WordName(7, 1, .eax), WordName(7, 1, .edx), WordName(7, 2, .edx), WordName(0xd, 1, .eax),
    WordName(0x8000_0007, 0, .edx), WordName(0x8000_0008, 0, .ebx),
    WordName(0x8000_0021, 0, .eax), WordName(0x8000_0021, 0, .ecx),
  ]

  /// What a baseline of `words` must give up so as not to exceed the level.
  ///
  /// Live and presentation bits stay, and so do bits that ask guests for care. A level without a
  /// vendor says which instructions programs may use: it cuts instruction sets beyond it and leaves all
  /// else.
  package func cut(from words: FeatureSet) -> FeatureSet {
    guard let vendor = vendors.first else {
      return words.intersection(Catalogue.instructionSets).subtracting(features)
    }
    let kept = shown(by: vendor).union(Catalogue.neverCompared).union(RuleTable.anyHost)
      .union(RuleTable.accumulating)
    var beyond = FeatureSet()
    for name in Level.words { beyond[name] = words[name].subtracting(kept[name]) }
    return beyond
  }
}
