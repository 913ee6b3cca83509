/// Xen's featureset: the registers of which Xen and xapi speak as one row of hexadecimal words.
///
/// The order is fixed for ever: Xen adds words at the end. Who knows fewer words leaves the last
/// ones out, and a word that is not there is zero. Source: Xen,
/// `xen/include/public/arch-x86/cpufeatureset.h` and `tools/misc/xen-cpuid.c`; xapi,
/// `ocaml/libs/cpuid/cpuid.ml`.
public enum XenFeatureset {
  /// The words in Xen's order.
  public static let words: [WordID] = [
    WordID(1, 0, .edx),
    WordID(1, 0, .ecx),
    WordID(0x8000_0001, 0, .edx),
    WordID(0x8000_0001, 0, .ecx),
    WordID(0xd, 1, .eax),
    WordID(7, 0, .ebx),
    WordID(7, 0, .ecx),
    WordID(0x8000_0007, 0, .edx),
    WordID(0x8000_0008, 0, .ebx),
    WordID(7, 0, .edx),
    WordID(7, 1, .eax),
    WordID(0x8000_0021, 0, .eax),
    WordID(7, 1, .ebx),
    WordID(7, 2, .edx),
    WordID(7, 1, .ecx),
    WordID(7, 1, .edx),
    .msr(0x10a, .eax),
    .msr(0x10a, .edx),
    WordID(0x8000_0021, 0, .ecx),
  ]

  /// Every bit that a featureset has a place for.
  public static let bits: FeatureSet = features(of: words.map { _ in .all })

  /// The bits that a paravirtual guest can have.
  public static let paravirtual = FeatureSet(
    FeatureSet.rows.filter { $0.row.xenPolicy.guests == .all }.map(\.bit))

  /// The features that a row of words shows.
  ///
  /// - Parameter values: the words in Xen's order; those left out at the end are zero, and those
  ///   beyond ``words`` are not looked at.
  /// - Returns: the features.
  public static func features(of values: some Sequence<RegisterValue>) -> FeatureSet {
    var set = FeatureSet()
    for (word, value) in zip(words, values) { set[word] = value }
    return set
  }

  /// The words that show `features`, in Xen's order, none left out.
  public static func values(of features: FeatureSet) -> [RegisterValue] {
    words.map { features[$0] }
  }
}
