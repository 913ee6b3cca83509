internal import CPUIDKit

extension FamilyKnowledge {
  /// What other levels of the microarchitecture have and that of `processor` does not.
  static func beside(_ processor: ProcessorModel) -> FeatureSet {
    guard let level = processor.level else { return FeatureSet() }
    let all = levels[processor.microarchitecture] ?? []
    return all.reduce(into: FeatureSet()) { $0.formUnion($1.features) }
      .subtracting(level.features)
  }

  /// The levels that are named after CPUs of each microarchitecture.
  private static let levels: [Microarchitecture: [Level]] = {
    var levels: [Microarchitecture: [Level]] = [:]
    for kind in CPUKind.all {
      levels[kind.microarchitecture, default: []] += Level.all.filter { level in
        level.vendors.contains(where: kind.vendors.contains)
          && level.definition.cpus.contains { $0.overlaps(kind.range) }
      }
    }
    return levels
  }()
}
