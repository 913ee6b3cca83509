/// CPUs of one family, by a range of models and of steppings.
public struct CPURange: Hashable, Sendable {
  /// The family, its extension added.
  public let family: Int
  /// The models, their extension in front.
  public let models: ClosedRange<Int>
  /// The steppings.
  public let steppings: ClosedRange<Int>

  /// Every stepping of `models`, or those given.
  public init(_ family: Int, _ models: ClosedRange<Int>, steppings: ClosedRange<Int> = 0...15) {
    self.family = family
    self.models = models
    self.steppings = steppings
  }

  /// Every stepping of one model, or those given.
  public init(_ family: Int, _ model: Int, steppings: ClosedRange<Int> = 0...15) {
    self.init(family, model...model, steppings: steppings)
  }

  /// Whether `signature` is one of these CPUs.
  public func contains(_ signature: CPUSignature) -> Bool {
    family == signature.family && models.contains(signature.model)
      && steppings.contains(signature.stepping)
  }

  /// Whether some CPU is in this range and in `other`.
  public func overlaps(_ other: CPURange) -> Bool {
    family == other.family && models.overlaps(other.models) && steppings.overlaps(other.steppings)
  }
}

extension CPURange: CustomStringConvertible {
  /// Family and models in hexadecimal as manuals write them: `19h models 00h-0Fh`, `06_55h
  /// steppings 0-4`.
  public var description: String { [self].phrase }
}

extension [CPURange] {
  /// The ranges for people, the family said once: `19h models 00h-0Fh, 20h-5Fh`.
  public var phrase: String {
    var parts: [String] = []
    for (index, range) in enumerated() {
      let isFirst = index == 0 || self[index - 1].family != range.family
      parts.append((isFirst ? "\(Self.hex(range.family))h " : "") + Self.models(of: range))
    }
    return parts.joined(separator: ", ")
  }

  private static func models(of range: CPURange) -> String {
    let models = range.models
    let text =
      models == 0...255
      ? "any model"
      : models.count == 1
        ? "\(hex(models.lowerBound))h" : "\(hex(models.lowerBound))h-\(hex(models.upperBound))h"
    let steppings = range.steppings
    guard steppings != 0...15 else { return text }
    return text
      + (steppings.count == 1
        ? " stepping \(steppings.lowerBound)"
        : " steppings \(steppings.lowerBound)-\(steppings.upperBound)")
  }

  private static func hex(_ number: Int) -> String {
    Hexadecimal.padded(UInt64(number), digits: 2).uppercased()
  }
}
