internal import CPUIDKit
internal import PoolKit

extension VendorSet {
  /// The makers, as people call them.
  var names: [String] {
    [(VendorSet.amd, "AMD"), (.intel, "Intel"), (.centaur, "Centaur")]
      .filter { contains($0.0) }.map(\.1)
  }
}
