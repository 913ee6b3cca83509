/// The CPUs of one family and model that a named model stands for.
public struct ModelSignature: Hashable, Sendable {
  /// The family, with its extension added.
  public let family: Int
  /// The model, with its extension in front.
  public let model: Int
  /// The steppings.
  public let steppings: ClosedRange<Int>

  /// The CPUs of a family and a model, of all steppings unless told.
  public init(_ family: Int, _ model: Int, _ steppings: ClosedRange<Int> = 0...15) {
    self.family = family
    self.model = model
    self.steppings = steppings
  }

  /// Whether a CPU with `signature` is one of them.
  public func contains(_ signature: CPUSignature) -> Bool {
    family == signature.family && model == signature.model
      && steppings.contains(signature.stepping)
  }
}
