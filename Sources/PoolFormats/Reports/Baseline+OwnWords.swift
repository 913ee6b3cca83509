internal import CPUIDKit
internal import PoolKit

extension Baseline {
  /// The bits without those that only repeat others.
  var ownWords: FeatureSet {
    var words = words
    if pool.vendor.isAMDLike {
      words[WordID(0x8000_0001, 0, .edx)].subtract(Catalogue.copiedEDX)
    }
    return words
  }
}
