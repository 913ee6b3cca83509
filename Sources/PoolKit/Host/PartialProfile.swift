public import CPUIDKit

/// What is known of the features of one CPU or guest: each bit is shown, absent, or not known.
///
/// Registers tell every bit of the words that were read. A text tells those that it has words for, and by
/// its silence that they are absent.
public struct PartialProfile: Hashable, Sendable {
  /// The features that are there; a subset of ``known``.
  public private(set) var shown: FeatureSet
  /// The bits of which it is known whether they are there.
  public private(set) var known: FeatureSet

  /// A profile; what is shown is known.
  public init(shown: FeatureSet, known: FeatureSet) {
    self.shown = shown
    self.known = known.union(shown)
  }

  /// The bits that are known not to be there.
  public var absent: FeatureSet { known.subtracting(shown) }

  /// The bits of which nothing is known.
  public var unknown: FeatureSet { FeatureSet.all.subtracting(known) }

  /// Takes it that `bits` are not there, unless they are shown.
  public mutating func exclude(_ bits: FeatureSet) { known.formUnion(bits) }

  /// Excludes what cannot be there: bits that require, or stand in an MSR announced by, one that is absent.
  public mutating func excludeOrphans() {
    for (word, definition) in Catalogue.words.enumerated() {
      guard let announcedBy = definition.presentIf, absent.contains(announcedBy) else {
        continue
      }
      known[word: word] = .all
    }
    known.formUnion(Catalogue.impossible(without: absent, among: unknown))
  }
}
