public struct Level {
  public var name: String
  public var features: FeatureSet
  public static func named(_ name: String) -> Level? { nil }
  public func cut(from words: FeatureSet) -> FeatureSet { FeatureSet() }
}
extension Catalogue {
  static func parents(of bit: FeatureBit) -> [FeatureBit] { [] }
  static func descendants(of x: FeatureSet, in y: FeatureSet) -> [(
    child: FeatureBit, parent: FeatureBit
  )] { [] }
}
