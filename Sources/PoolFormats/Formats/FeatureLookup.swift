internal import CPUIDKit
internal import PoolKit

/// Which feature a name means.
enum FeatureLookup {
  /// The one feature that `name` means in `vocabulary`.
  ///
  /// - Throws: ``PlatformTextError`` when it has none of this name.
  static func bit(
    named name: some StringProtocol, in vocabulary: Vocabulary, line: Int? = nil
  ) throws(PlatformTextError) -> FeatureBit {
    let bits = vocabulary.bits(named: name)
    guard let bit = bits.first else {
      throw PlatformTextError(line: line, .unknownFeature(String(name), vocabulary))
    }
    guard bits.count == 1 else {
      throw PlatformTextError(line: line, .ambiguousFeature(String(name), bits))
    }
    return bit
  }

  /// The one feature that any product or poolcpu itself calls `name`.
  ///
  /// poolcpu's own name counts first, since it is unique. VMware's names are its own masks' only: some are
  /// another product's for another bit.
  ///
  /// - Throws: ``PlatformTextError`` when nobody calls a feature so, or different ones.
  static func bit(
    named name: some StringProtocol, line: Int? = nil
  ) throws(PlatformTextError) -> FeatureBit {
    if let bit = Catalogue.bit(named: String(name)) { return bit }
    let vocabularies = Vocabulary.allCases.filter { $0 != .vmware }
    let bits = Set(vocabularies.flatMap { $0.bits(named: name) }).sorted()
    guard let bit = bits.first else {
      throw PlatformTextError(line: line, .unknownFeature(String(name), .linux))
    }
    guard bits.count == 1 else {
      throw PlatformTextError(line: line, .ambiguousFeature(String(name), bits))
    }
    return bit
  }
}
