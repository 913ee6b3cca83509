internal import CPUIDKit

extension LevelledView {
  /// Levels `views`, which is not empty, and takes out what the user does not want.
  init(_ views: [(words: FeatureSet, limits: HostLimits)], cuts: BaselineCuts) {
    self.init(views, isStrict: cuts.isStrict) { $0.apply(cuts) }
  }

  private mutating func apply(_ cuts: BaselineCuts) {
    for cap in cuts.caps {
      drop(cap.cut(from: words), .cap(cap.name))
      limits.lowerPhysicalAddressBits(to: cap)
    }
    for name in cuts.levels {
      if let level = Level.named(name) { drop(level.cut(from: words), .level(name)) }
    }
    drop(FeatureSet.named(cuts.without) ?? FeatureSet(), .without)
  }
}
