internal import CPUIDKit

extension CPUStatement {
  /// Each bit as shown, absent or not known, where the features `words` are shown.
  func profile(showing words: FeatureSet) -> PartialProfile {
    var profile = PartialProfile(shown: words, known: known)
    profile.excludeStrangers(to: vendor, highestLeaf: highestBasicLeaf)
    profile.excludeOrphans()
    profile.excludeOptional()
    return profile
  }
}

extension PartialProfile {
  /// Excludes the words that any record may lack, unless the text tells of them.
  fileprivate mutating func excludeOptional() {
    for (word, definition) in Catalogue.words.enumerated()
    where definition.isOptional && known[word: word] == [] {
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// Excludes what a CPU of `vendor` cannot have: bits of other vendors, and of leaves above its highest.
  mutating func excludeStrangers(to vendor: CPUVendor?, highestLeaf: Int?) {
    if let vendor { exclude(.foreign(to: vendor)) }
    guard let highestLeaf else { return }
    let lowest = vendor?.isAMDLike ?? true ? Self.leafWithSubleavesAMD : Self.leafWithSubleavesIntel
    for (word, definition) in Catalogue.words.enumerated() {
      guard case .cpuid(let query, _) = definition.name, query.leaf.rangeStart == 0 else {
        continue
      }
      let isThere =
        query.leaf.rawValue <= highestLeaf
        && (query.leaf != 7 || query.subleaf == 0 || highestLeaf >= lowest)
      guard !isThere else { continue }
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// No AMD CPU whose highest basic leaf is lower has subleaves of leaf 7 above 0.
  ///
  /// Zen 4 is the first of AMD's that has, Cooper Lake of Intel's. Held against every dump by a test.
  private static let leafWithSubleavesAMD = 0x10
  private static let leafWithSubleavesIntel = 0x16
}
