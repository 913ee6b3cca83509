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
  /// - Throws: ``PlatformTextError`` for a word that has not eight digits, and for the four words of
  ///   XenServer 6, whose order is another.
  static func content(
    _ text: Substring, on line: TextLine
  ) throws(PlatformTextError) -> Content {
    let mark: Character = text.contains(":") ? ":" : "-"
    var values: [RegisterValue] = []
    for word in text.split(separator: mark, omittingEmptySubsequences: false) {
      guard let value = RegisterValue(word.lowercased()) else {
        throw line.wrong("words of 8 hexadecimal digits with ':' or '-' between them", found: text)
      }
      values.append(value)
    }
    if values.count == 4 && mark == "-" {
      throw line.wrong(
        "Xen's featureset in the order of Xen 4.7 or newer (four words are XenServer 6's)",
        found: text)
    }
    let notes = values.enumerated().dropFirst(WordOrder.xen.count).filter { $1 != [] }
      .map { "word \($0) of Xen's featureset is not known to poolcpu and not taken over: \($1)" }
    return Content(features: XenFeatureset.features(of: values), notes: notes)
  }

  /// Whether `text` is two words or more, as a featureset has them.
  static func matches(_ text: Substring) -> Bool {
    let words = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "-" }
    return words.count > 1 && words.allSatisfy { RegisterValue($0.lowercased()) != nil }
  }
}
