/// Xen's featureset: the registers of which Xen and xapi speak as one row of hexadecimal words.
///
/// A word that is not there is zero.
public enum XenFeatureset {
  /// Every bit that a featureset has a place for.
  public static let bits: FeatureSet = features(of: WordOrder.xen.map { _ in .all })

  /// The bits that a paravirtual guest can have.
  public static let paravirtual = FeatureSet(
    FeatureSet.rows.filter { $0.row.xenPolicy.guests == .all }.map(\.bit))

  /// The features that a row of words shows.
  ///
  /// - Parameter values: the words in Xen's order; those left out at the end are zero, and those
  ///   beyond ``WordOrder/xen`` are not looked at.
  /// - Returns: the features.
  public static func features(of values: some Sequence<RegisterValue>) -> FeatureSet {
    var set = FeatureSet()
    for (word, value) in zip(WordOrder.xen, values) { set[word] = value }
    return set
  }

  /// The words that show `features`, in Xen's order, none left out.
  public static func values(of features: FeatureSet) -> [RegisterValue] {
    WordOrder.xen.map { features[$0] }
  }
}
