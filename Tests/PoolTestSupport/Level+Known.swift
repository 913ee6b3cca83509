public import CPUIDKit

extension Level {
  /// The level called `name`, which a test knows to be there.
  public static func known(_ name: String) -> Level {
    guard let level = Level.named(name) else { preconditionFailure("no level \(name)") }
    return level
  }
}

extension FeatureSet {
  /// The features called `names`, which a test knows to be in the catalogue.
  public static func known(_ names: [String]) -> FeatureSet {
    guard let set = FeatureSet.named(names) else { preconditionFailure("no features \(names)") }
    return set
  }
}
