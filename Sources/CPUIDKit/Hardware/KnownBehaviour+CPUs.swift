extension KnownBehaviour {
  /// Tells whether a CPU behaves so.
  ///
  /// - Parameters:
  ///   - bit: the feature that says it.
  ///   - vendor: who made the CPU.
  ///   - signature: family and model; `nil` when nobody says, and then nothing is known.
  ///   - shown: its features.
  /// - Returns: `true` when it is known to.
  public func holds(
    for bit: FeatureBit, on vendor: CPUVendor, _ signature: CPUSignature?, showing shown: FeatureSet
  ) -> Bool {
    guard let signature else { return false }
    if self == .unaffected {
      guard vendor == .intel || vendor.isAMDLike else { return false }
      // Whether a CPU has E-cores does not follow from its model: where only those are open, it counts as open.
      return SiliconFlaw.attack(against: bit, on: vendor, signature, isHybrid: true) == nil
        || bit == .gds_no && shown.contains(.gds_ctrl)
    }
    guard vendor.isAMDLike else { return false }
    let (family, model) = (signature.family, signature.model)
    switch self {
    case .unaffected, .unaffectedAsAMD: return true
    case .serializingLFENCE: return family >= 0x10
    case .clearedNullSelectors: return family == 0x17 && model >= 0x30 && !(0x50...0x5f ~= model)
    case .noBranchTypeConfusion:
      return family == 0x19 && (model <= 0x0f || 0x20...0x5f ~= model)
    case .typeFlushingBarrier: return family == 0x17 && shown.contains(.amd_ibpb)
    // Their microcode decides, and no record tells what a kernel finds by trying.
    case .selectiveBarrier: return false
    case .noTSA: return vendor == .amd && family != 0x19
    }
  }

  /// Whether a CPU may behave so, by its microcode: Zen 3 and Zen 4 with barriers for branch types.
  public func mayHold(on vendor: CPUVendor, _ signature: CPUSignature?) -> Bool {
    guard self == .typeFlushingBarrier || self == .selectiveBarrier else { return false }
    return vendor == .amd && signature?.family == 0x19
  }
}
