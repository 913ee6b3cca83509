internal import CPUIDKit
internal import PoolKit

extension Level {
  /// The names of the levels that a screen says are reached: one of the vendor's, one of those for any.
  ///
  /// A level of an older line, which has a feature or two that were dropped since, says nothing more.
  static func reached(by set: FeatureSet, vendor: CPUVendor) -> [String] {
    let levels = nearest(below: set, vendor: vendor)
    return levels.filter { level in
      levels.allSatisfy {
        $0.vendors != level.vendors || $0.features.count <= level.features.count
      }
    }.map(\.name)
  }
}
