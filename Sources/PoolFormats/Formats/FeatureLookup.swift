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

/// A plain list of features: names of any product, with blanks, commas or lines between them.
///
/// A line that begins with `#` is a remark. A name with `-` or `!` before it says that the feature is
/// not there.
enum FeatureListReader {
  /// What the list says of `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host)
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for word in line.text.split(whereSeparator: { " \t,;|".contains($0) }) {
        let isHidden = word.hasPrefix("-") || word.hasPrefix("!")
        let name = isHidden || word.hasPrefix("+") ? word.dropFirst() : word
        let bit = try FeatureLookup.bit(named: name, line: line.number)
        if isHidden { statement.hidden.insert(bit) } else { statement.shown.insert(bit) }
      }
    }
    return statement
  }
}
