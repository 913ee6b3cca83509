internal import CPUIDKit
internal import PoolKit

/// Xen's featuresets as text: words of eight hexadecimal digits, with `:` or `-` between them.
enum FeaturesetText {
  /// What a featureset says.
  struct Content {
    /// The words that Xen's order gives a place.
    let features: FeatureSet
    /// What could not be taken over.
    let notes: [String]
  }

  /// The features of the featureset `text`, which stands on `line`.
  ///
  /// - Throws: ``PlatformTextError`` for a word that has not eight digits, and for words in the order of Xen
  ///   before 4.7 or of XenServer 6.
  static func content(
    _ text: Substring, at line: Int?
  ) throws(PlatformTextError) -> Content {
    let values = try values(text, at: line)
    if let order = order(of: values, isJoinedByDashes: !text.contains(":")) {
      throw PlatformTextError(
        line: line,
        .expected(
          "Xen's featureset in the order of Xen 4.7 or newer (\(order))", found: "'\(text)'"))
    }
    let notes = values.enumerated().dropFirst(WordOrder.xen.count).filter { $1 != [] }
      .map { "word \($0) of Xen's featureset is not known to poolcpu and not taken over: \($1)" }
    return Content(features: XenFeatureset.features(of: values), notes: notes)
  }

  /// The words of `text`.
  ///
  /// - Throws: ``PlatformTextError`` for one that has not eight digits.
  static func values(_ text: Substring, at line: Int?) throws(PlatformTextError) -> [RegisterValue]
  {
    let mark: Character = text.contains(":") ? ":" : "-"
    var values: [RegisterValue] = []
    for word in text.split(separator: mark, omittingEmptySubsequences: false) {
      guard let value = RegisterValue(word.lowercased()) else {
        throw PlatformTextError(
          line: line,
          .expected(
            "words of 8 hexadecimal digits with ':' or '-' between them",
            found: text.isEmpty ? "nothing" : "'\(text)'"))
      }
      values.append(value)
    }
    return values
  }

  /// Whose order the words have where it is not Xen's own since 4.7; `nil` where it can be.
  private static func order(of values: [RegisterValue], isJoinedByDashes: Bool) -> Clause? {
    if values.count == 4 && isJoinedByDashes { return "four words are XenServer 6's" }
    guard values.count == XenHardwareWords.count else { return nil }
    return XenHardwareWords.areInOldOrder(values)
      ? "these are hw_caps of an older Xen; give the whole `xl info`, which tells its version" : nil
  }

  /// Whether `text` is two words or more, as a featureset has them.
  static func matches(_ text: Substring) -> Bool {
    let words = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "-" }
    return words.count > 1 && words.allSatisfy { RegisterValue($0.lowercased()) != nil }
  }
}
