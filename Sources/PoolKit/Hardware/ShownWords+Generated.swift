// The words that dumps of each kind of CPU show; superseded by FeatureIntroduction and empty here.

extension ShownWords {
  /// A block a kind of CPU.
  static let text = ""
}
