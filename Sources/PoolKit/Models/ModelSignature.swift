/// CPUs of one family and model, of all steppings or of some.
public struct ModelSignature: Hashable, Sendable {
  /// The family with its extension added.
  public let family: Int
  /// The model with its extension in front.
  public let model: Int
  /// The steppings.
  public let steppings: ClosedRange<Int>

  /// A signature from its parts.
  public init(family: Int, model: Int, steppings: ClosedRange<Int>) {
    self.family = family
    self.model = model
    self.steppings = steppings
  }

  /// Reads `family/model/stepping`, in decimal, with `*` or a range `0-4` for the stepping.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/")
    guard parts.count == 3, let family = Int(parts[0]), let model = Int(parts[1]) else {
      return nil
    }
    let ends = parts[2] == "*" ? [0, 15] : parts[2].split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first <= last, ends.count <= 2 else {
      return nil
    }
    self.init(family: family, model: model, steppings: first...last)
  }

  /// Whether a CPU with `signature` is one of them.
  public func contains(_ signature: CPUSignature) -> Bool {
    family == signature.family && model == signature.model
      && steppings.contains(signature.stepping)
  }
}
