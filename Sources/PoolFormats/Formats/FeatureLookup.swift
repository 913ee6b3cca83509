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

  /// The one feature that `name` means in `vocabulary`; `nil` for a stranger, which is no reason to refuse a text.
  ///
  /// - Throws: ``PlatformTextError`` when it could mean several.
  static func knownBit(
    named name: some StringProtocol, in vocabulary: Vocabulary, line: Int? = nil
  ) throws(PlatformTextError) -> FeatureBit? {
    vocabulary.bits(named: name).isEmpty
      ? nil : try bit(named: name, in: vocabulary, line: line)
  }

  /// The one feature that any product or poolcpu itself calls `name`.
  ///
  /// poolcpu's own name counts first, since it is unique. VMware's names are its own masks' only: some are
  /// another product's for another bit.
  ///
  /// - Returns: the feature; `nil` when nobody calls one so.
  /// - Throws: ``PlatformTextError`` when products call different ones so.
  static func knownBit(
    named name: some StringProtocol, line: Int? = nil
  ) throws(PlatformTextError) -> FeatureBit? {
    if let bit = Catalogue.bit(named: String(name)) { return bit }
    let vocabularies = Vocabulary.allCases.filter { $0 != .vmware }
    let bits = Set(vocabularies.flatMap { $0.bits(named: name) }).sorted()
    guard let bit = bits.first else { return nil }
    guard bits.count == 1 else {
      throw PlatformTextError(line: line, .ambiguousFeature(String(name), bits))
    }
    return bit
  }

  /// The one feature that any product or poolcpu itself calls `name`.
  ///
  /// - Throws: ``PlatformTextError`` when nobody calls a feature so, or different ones.
  static func bit(
    named name: some StringProtocol, line: Int? = nil
  ) throws(PlatformTextError) -> FeatureBit {
    guard let bit = try knownBit(named: name, line: line) else {
      throw PlatformTextError(line: line, .unknownFeature(String(name), .linux))
    }
    return bit
  }
}

/// A plain list of features: names of any product, with blanks, commas or lines between them.
///
/// Names that nobody knows are kept by name. A line that begins with `#` is a remark. A name with `-` or `!` before it says that the feature is
/// not there.
enum FeatureListReader {
  /// What the list says of `host`.
  ///
  /// - Throws: ``PlatformTextError`` when it has names and poolcpu knows none, or one could mean several features.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host)
    var strangers = StrangeNames()
    var firstStranger: PlatformTextError?
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for word in line.text.split(whereSeparator: { " \t,;|".contains($0) }) {
        let isHidden = word.hasPrefix("-") || word.hasPrefix("!")
        let name = isHidden || word.hasPrefix("+") ? word.dropFirst() : word
        guard let bit = try FeatureLookup.knownBit(named: name, line: line.number) else {
          strangers.add(name, !isHidden)
          firstStranger =
            firstStranger
            ?? PlatformTextError(line: line.number, .unknownFeature(String(name), .linux))
          continue
        }
        if isHidden { statement.hidden.insert(bit) } else { statement.shown.insert(bit) }
      }
    }
    if let firstStranger, statement.shown.isEmpty, statement.hidden.isEmpty { throw firstStranger }
    statement.keep(strangers)
    return statement
  }
}
