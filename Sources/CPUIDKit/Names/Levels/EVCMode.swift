/// A mode of VMware's Enhanced vMotion Compatibility.
public struct EVCMode: Hashable, Sendable {
  /// The key that vCenter's interfaces use, as in `intel-westmere`.
  public let key: String
  /// What else VMware's tables call it, as in `L3`; `nil` for nothing.
  public let alias: String?
  /// How well the key is known, and that it stands for the level's generation.
  ///
  /// Sources: the list of keys in a public PowerCLI function of 2017 (to Skylake and Zen) and copies of
  /// VMware's KB 1003212 agree; later keys are seen in public programs that read vCenter.
  public let confidence: Confidence

  /// A mode.
  public init(_ key: String, _ alias: String? = nil, _ confidence: Confidence = .confirmed) {
    self.key = key
    self.alias = alias
    self.confidence = confidence
  }
}

extension EVCMode: CustomStringConvertible {
  /// The key, with what is less than confirmed marked: `amd-zen5 (memory)`.
  public var description: String {
    confidence == .confirmed ? key : "\(key) (\(confidence.rawValue))"
  }
}
