extension Catalogue {
  /// The bits of 8000_0001.EDX that repeat 1.EDX on AMD and Hygon and are reserved elsewhere.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_EDX.
  public static let copiedEDX: RegisterValue = 0x0183_f3ff

  /// The local APIC's bit of 1.EDX, which hardware ands with its live state.
  public static let apicEDX = RegisterValue.bit(9)

  /// The named bits that are never compared: live ones and those that only present topology.
  ///
  /// A live bit that another feature implies is known, and so it is compared.
  public static let neverCompared: FeatureSet = {
    var set = FeatureSet()
    for (index, word) in words.enumerated() {
      for row in word.features {
        switch row.rule {
        case .live(.intersectedOrWith): break
        case .live, .presentation: set.insert(FeatureBit(word: index, position: row.bit))
        default: break
        }
      }
    }
    return set
  }()
}
